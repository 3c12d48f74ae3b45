export { aDesign, type DesignBuilder } from './design-builder.ts';
export { type EditSort, type NumberedEdit, withEdit } from './numbered-edit.ts';
