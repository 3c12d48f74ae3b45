/** Whether two values are the same, or lists of the same items, or plain objects with the same values; nothing is computed for it. */
export const isAlike = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one)) {
    return Array.isArray(other) && one.length === other.length && one.every((item, at) => Object.is(item, other[at]));
  }
  if (!isPlain(one) || !isPlain(other)) return false;
  const fields = Object.keys(one);
  return fields.length === Object.keys(other).length && fields.every((field) => haveSame(one, other, field));
};

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

const haveSame = (one: object, other: object, field: string): boolean => {
  const [own, its] = [Object.getOwnPropertyDescriptor(one, field), Object.getOwnPropertyDescriptor(other, field)];
  // What is computed when it is read is not read here.
  return own?.get === undefined && its !== undefined && its.get === undefined && Object.is(own?.value, its.value);
};
