import type { ComponentNode, LinkNode } from '@spandrel/analysis';

/** Whether somebody wrote something for this property on the element itself; a default or blanks are not enough. */
export const isStated = ({ props }: ComponentNode | LinkNode, property: string): boolean => {
  const value = props[property];
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined;
};

/** The same on the element or what contains it; a link also has it from what it ends at. */
export const isStatedAround = (element: ComponentNode | LinkNode, property: string): boolean =>
  isStated(element, property) ||
  (element.sort === 'component'
    ? element.ancestors.some((ancestor) => isStated(ancestor, property))
    : isStatedAround(element.from, property) || isStatedAround(element.to, property));
