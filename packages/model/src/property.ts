import type { Localized } from './locale.ts';

/** Units a number property may carry; the unit is also the suffix of the property's name where the field writes it so. */
export type Unit =
  | 'ms'
  | 'sec'
  | 'Mbps'
  | 'usd-per-month'
  | 'km'
  | 'bytes'
  | 'fraction'
  | 'percent'
  | 'count'
  | 'GB-per-month';

interface PropertyBase {
  /** What the inspector and the report call it. */
  readonly label: Localized;
  /** One sentence: what it means and why a review asks for it. */
  readonly help: Localized;
}

export interface NumberProperty extends PropertyBase {
  readonly type: 'number';
  readonly unit?: Unit;
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
  readonly default?: number;
}

export interface BooleanProperty extends PropertyBase {
  readonly type: 'boolean';
  readonly default?: boolean;
}

export interface TextProperty extends PropertyBase {
  readonly type: 'text';
  /** A regular expression the whole text must match, with an example shown when it does not. */
  readonly pattern?: { readonly source: string; readonly example: string };
  readonly default?: string;
}

export interface ChoiceProperty extends PropertyBase {
  readonly type: 'choice';
  /** Allowed values with their names, in the order offered. */
  readonly options: Readonly<Record<string, Localized>>;
  readonly default?: string;
}

/** A list of short texts (names, zones, prefixes), or of ids of other components when `of` is `component`. */
export interface ListProperty extends PropertyBase {
  readonly type: 'list';
  readonly of: 'text' | 'cidr' | 'component' | 'choice';
  readonly options?: Readonly<Record<string, Localized>>;
}

/** One IPv4 or IPv6 prefix, e.g. `10.0.0.0/16`. */
export interface CidrProperty extends PropertyBase {
  readonly type: 'cidr';
}

/** The id of another component of the design. */
export interface ReferenceProperty extends PropertyBase {
  readonly type: 'component';
}

export type PropertySpec =
  | NumberProperty
  | BooleanProperty
  | TextProperty
  | ChoiceProperty
  | ListProperty
  | CidrProperty
  | ReferenceProperty;

/** The typed properties of a kind by name, in the order the inspector shows them. */
export type PropertySpecs = Readonly<Record<string, PropertySpec>>;

/** A value as it stands in a design file. */
export type PropertyValue = string | number | boolean | readonly string[];

export type Properties = Readonly<Record<string, PropertyValue>>;
