import { Document, isMap, isSeq, visit } from 'yaml';
import type { Design } from './design.ts';

/** Leaves out what is empty, in the order people read a design. */
const plainDesign = (design: Design): object => {
  const {
    spandrel,
    name,
    description,
    profile,
    components,
    links,
    flows,
    practices,
    waivers,
    baseline,
    layout,
    notes,
  } = design;
  const filled = (value: object) => (Object.keys(value).length > 0 ? value : undefined);
  const withoutEmpty = <T extends object>(element: T) =>
    Object.fromEntries(
      Object.entries(element).filter(([, value]) => typeof value !== 'object' || Object.keys(value).length > 0),
    );
  return {
    spandrel,
    name,
    ...(description === undefined ? {} : { description }),
    profile,
    components: components.map(withoutEmpty),
    links: filled(links.map(withoutEmpty)),
    flows: filled(flows.map(withoutEmpty)),
    practices: filled(practices),
    waivers: filled(waivers),
    baseline,
    layout: filled(layout),
    notes: filled(notes),
  };
};

/** The design as YAML, one element a line, so that two versions compare well. */
export const writeDesignYaml = (design: Design): string => {
  const document = new Document(plainDesign(design), { keepUndefined: false });
  visit(document, {
    Map: (_key, map, ancestors) => {
      if (ancestors.filter((node) => isMap(node) || isSeq(node)).length >= 2) map.flow = true;
    },
    Seq: (_key, sequence, ancestors) => {
      if (ancestors.filter(isMap).length >= 2) sequence.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
};

/** The design as JSON, indented. */
export const writeDesignJson = (design: Design): string => `${JSON.stringify(plainDesign(design), null, 2)}\n`;

/** Any plain data as YAML, one entry a line. */
export const writePlainYaml = (value: object): string => new Document(value).toString({ lineWidth: 0 });
