import type { ComponentKind, LinkKind } from '../kind.ts';
import type { PropertySpecs } from '../property.ts';
import { flowKind } from './catalog.generated.ts';
import { commonComponentProperties, commonLinkProperties } from './common-properties.ts';

const merged = new WeakMap<ComponentKind | LinkKind, PropertySpecs>();

const mergeOnce = (kind: ComponentKind | LinkKind, common: PropertySpecs): PropertySpecs => {
  const known = merged.get(kind);
  if (known !== undefined) return known;
  const specs: PropertySpecs = { ...kind.properties, ...common, ...kind.properties };
  merged.set(kind, specs);
  return specs;
};

/** Every property a component of this kind may have: its own first, then the common ones it does not override. */
export const propertiesOfComponent = (kind: ComponentKind): PropertySpecs => mergeOnce(kind, commonComponentProperties);

/** Every property a link of this kind may have: its own first, then the common ones it does not override. */
export const propertiesOfLink = (kind: LinkKind): PropertySpecs => mergeOnce(kind, commonLinkProperties);

/** Every property a flow may have (`props`). */
export const propertiesOfFlow = (): PropertySpecs => flowKind.properties;

/** Everything a flow may require of the network (`requires`). */
export const requirementsOfFlow = (): PropertySpecs => flowKind.requirements;
