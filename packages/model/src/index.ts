export {
  type ChangedElement,
  type ComparedElement,
  type ComparedSection,
  compareDesigns,
  comparedSections,
  type DesignComparison,
  type EntryChange,
  type MovedComponent,
  type RenamedElement,
  type ValueChange,
} from './compare-designs.ts';
export * from './design.ts';
export * from './design-edits.ts';
export { designJsonSchema, designSchema, idSchema, propertySchema } from './design-schema.ts';
export * from './kind.ts';
export {
  propertiesOfComponent,
  propertiesOfFlow,
  propertiesOfLink,
  requirementsOfFlow,
} from './kinds/all-properties.ts';
export { type IconName, icons } from './kinds/icons.ts';
export {
  clusterMeshKinds,
  federationKinds,
  isMeshKind,
  meshKinds,
  meshProductOf,
} from './kinds/mesh-kinds.ts';
export * from './kinds.ts';
export * from './locale.ts';
export { nearestName } from './nearest.ts';
export * from './principle.ts';
export * from './problem.ts';
export * from './proof.ts';
export * from './property.ts';
export { readDesign } from './read-design.ts';
export { readPlainDocument } from './read-document.ts';
export * from './review.ts';
export { sameValue } from './same-value.ts';
export { type Sample, samples } from './samples.generated.ts';
export { type DesignResult, formatPath, problem, validateDesign } from './validate-design.ts';
export * from './verdict.ts';
export * from './write-design.ts';
