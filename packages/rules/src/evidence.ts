import type { Valued } from '@spandrel/analysis';
import type { PropertyValue } from '@spandrel/model';
import type { Evidence } from './define-rule.ts';
import type { MeasureName } from './measures.ts';

/** A property as it was found: stated, or the kind's default. */
export const seen = (property: string, { at, value, source }: Valued<PropertyValue>): Evidence => ({
  at,
  property,
  value,
  source,
});

/** The same for a property that may not be there; what nobody states is no evidence. */
export const seenIfAny = (property: string, found: Valued<PropertyValue> | undefined): readonly Evidence[] =>
  found ? [seen(property, found)] : [];

/** A property nobody states, taken as its most usual value. */
export const assumed = (at: string, property: string, value: Evidence['value']): Evidence => ({
  at,
  property,
  value,
  source: 'assumed',
});

/** A number or list that the analysis computed about an element. */
export const computed = (at: string, measure: MeasureName, value: Evidence['value']): Evidence => ({
  at,
  property: measure,
  value,
  source: 'computed',
});

/** A property that the drawing leaves open: that it does is seen in the drawing, not assumed. */
export const unstated = (at: string, property: string): Evidence => ({ at, property, value: null, source: 'stated' });
