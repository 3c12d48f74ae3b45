import type { Design, DesignEdit, PropertyValue } from '@spandrel/model';
import type { Rule } from './define-rule.ts';

/** The edit that states a property of a component, link or flow, or (null) takes it away; none when the design has no such element. */
export const setProperty = (
  design: Design,
  id: string,
  property: string,
  value: PropertyValue | null,
): readonly DesignEdit[] => {
  const sections = ['components', 'links', 'flows'] as const;
  const section = sections.find((name) => design[name].some((element) => element.id === id));
  return section === undefined ? [] : [{ type: 'set-property', section, id, group: 'props', property, value }];
};

/** A fix that states one property of everything the finding is at. */
export const stating =
  (property: string, value: PropertyValue): NonNullable<Rule['fix']> =>
  ({ at }, design) =>
    at.flatMap((id) => setProperty(design, id, property, value));
