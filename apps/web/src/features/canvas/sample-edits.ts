import { type DesignEdit, readDesign } from '@spandrel/model';

/** The edits that fill an empty design with a sample's content; its name and description stay what they are. */
export const sampleEdits = (text: string): readonly DesignEdit[] => {
  const result = readDesign(text);
  if (!result.ok) return [];
  const { components, links, flows, layout, notes, practices } = result.design;
  return [
    ...components.map((component): DesignEdit => ({ type: 'put-component', component })),
    ...links.map((link): DesignEdit => ({ type: 'put-link', link })),
    ...flows.map((flow): DesignEdit => ({ type: 'put-flow', flow })),
    ...Object.entries(layout).map(([id, box]): DesignEdit => ({ type: 'set-box', id, box })),
    ...notes.map((note): DesignEdit => ({ type: 'put-note', note })),
    ...Object.entries(practices).map(([id, practice]): DesignEdit => ({ type: 'set-practice', id, practice })),
  ];
};
