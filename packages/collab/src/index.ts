export { applyEditsToDoc } from './commands.ts';
export { copySelection, type PasteResult, pasteFragment } from './copy-paste.ts';
export { designFromDoc } from './design-from-doc.ts';
export { writeDesignToDoc } from './doc-from-design.ts';
export { judgedMaps, layoutMap } from './doc-layout.ts';
export { freshId } from './fresh-id.ts';
export { holdsDesign } from './read-doc.ts';
export { createUndoHistory, type UndoHistory } from './undo.ts';
