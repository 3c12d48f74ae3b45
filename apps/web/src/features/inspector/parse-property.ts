import { designLimits, type PropertySpec, type PropertyValue, propertySchema, type Unit } from '@spandrel/model';

/** Why a typed text is no value of a property; `example` and the bounds are ready to print. */
export type InvalidReason =
  | { readonly reason: 'notANumber' }
  | { readonly reason: 'notWhole' }
  | { readonly reason: 'tooSmall'; readonly bound: number }
  | { readonly reason: 'tooBig'; readonly bound: number }
  | { readonly reason: 'tooLong'; readonly bound: number }
  | { readonly reason: 'pattern'; readonly example: string }
  | { readonly reason: 'cidr' }
  | { readonly reason: 'invalid' };

export type ParsedProperty =
  /** `null` = empty: the property is no longer stated. */
  { readonly ok: true; readonly value: PropertyValue | null } | ({ readonly ok: false } & InvalidReason);

/** Suffixes people write after a number, as factors of the property's own unit. */
const factors: Partial<Record<Unit, Readonly<Record<string, number>>>> = {
  fraction: { '%': 0.01 },
  Mbps: { k: 0.001, kbps: 0.001, m: 1, mbps: 1, g: 1000, gbps: 1000, t: 1e6, tbps: 1e6 },
  ms: { ms: 1, s: 1000 },
  sec: { s: 1, sec: 1, m: 60, min: 60, h: 3600 },
  percent: { '%': 1 },
  km: { km: 1 },
};

const parseNumber = (text: string, unit: Unit | undefined): number => {
  const [, digits, suffix] = /^(-?[\d.,]+(?:e-?\d+)?)\s*(.*)$/i.exec(text) ?? [];
  if (digits === undefined) return Number.NaN;
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(digits) ? digits.replaceAll(',', '') : digits;
  const factor = suffix === '' ? 1 : unit && suffix !== undefined ? factors[unit]?.[suffix.toLowerCase()] : undefined;
  // 12 digits keep what was typed and drop what binary fractions add: 99.95% is 0.9995, not 0.9995000000000001.
  return factor === undefined ? Number.NaN : Number((Number(plain) * factor).toPrecision(12));
};

/** What a text typed into a field means, e.g. `99.95%` for an availability or `10 Gbps` for a bandwidth. */
export const parseProperty = (spec: PropertySpec, typed: string): ParsedProperty => {
  const text = typed.trim();
  if (text === '') return { ok: true, value: null };
  const value = spec.type === 'number' ? parseNumber(text, spec.unit) : text;
  if (Number.isNaN(value)) return { ok: false, reason: 'notANumber' };
  if (propertySchema(spec).safeParse(value).success) return { ok: true, value };
  return { ok: false, ...reasonAgainst(spec, value) };
};

const reasonAgainst = (spec: PropertySpec, value: PropertyValue): InvalidReason => {
  if (spec.type === 'number' && typeof value === 'number') {
    if (spec.min !== undefined && value < spec.min) return { reason: 'tooSmall', bound: spec.min };
    const most = spec.max ?? designLimits.number;
    if (value > most) return { reason: 'tooBig', bound: most };
    if (spec.integer && !Number.isInteger(value)) return { reason: 'notWhole' };
  }
  if (spec.type === 'cidr' || (spec.type === 'list' && spec.of === 'cidr')) return { reason: 'cidr' };
  if (spec.type === 'text' && String(value).length > designLimits.textLength) {
    return { reason: 'tooLong', bound: designLimits.textLength };
  }
  return spec.type === 'text' && spec.pattern
    ? { reason: 'pattern', example: spec.pattern.example }
    : { reason: 'invalid' };
};

/** Checks a list as a whole; items are checked like single values. */
export const parseList = (spec: Extract<PropertySpec, { type: 'list' }>, items: readonly string[]): ParsedProperty => {
  const value = items.map((item) => item.trim()).filter(Boolean);
  if (value.length === 0) return { ok: true, value: null };
  return propertySchema(spec).safeParse(value).success
    ? { ok: true, value }
    : { ok: false, ...reasonAgainst(spec, value) };
};
