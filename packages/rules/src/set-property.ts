import type { Design, DesignEdit, PropertyValue } from '@spandrel/model';

/** The edit that states a property of a component, link or flow; none when the design has no such element. */
export const setProperty = (
  design: Design,
  id: string,
  property: string,
  value: PropertyValue,
): readonly DesignEdit[] => {
  const sections = ['components', 'links', 'flows'] as const;
  const section = sections.find((name) => design[name].some((element) => element.id === id));
  return section === undefined ? [] : [{ type: 'set-property', section, id, group: 'props', property, value }];
};
