/**
 * The shape a translation must have to be complete: the keys of the English texts. Singular forms (`…_one`) may be
 * left out, because Korean has one form for every number.
 */
export type Translated<Texts> = {
  readonly [Key in Exclude<keyof Texts, `${string}_one`>]: Texts[Key] extends string ? string : Translated<Texts[Key]>;
};
