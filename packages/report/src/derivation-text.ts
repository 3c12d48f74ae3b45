import { type DerivationInput, type Element, specsOf } from '@spandrel/analysis';
import type { PropertySpec, PropertyValue, Unit } from '@spandrel/model';
import type { ReportContext } from './report-input.ts';

/** A number with its unit, in the report's language. */
export const measureText = (value: number, unit: Unit | undefined, { words, say }: ReportContext): string => {
  switch (unit) {
    case 'ms':
      return words.ms(value);
    case 'sec':
      return words.seconds(value);
    case 'Mbps':
      return words.mbps(value);
    case 'fraction':
      return words.percent(value);
    case 'bytes':
      return say.flows.bytes(words.number(value));
    case 'usd-per-month':
      return `${words.number(value)} USD`;
    case 'km':
      return `${words.number(value)} km`;
    case 'percent':
      return `${words.number(value)}%`;
    case 'GB-per-month':
      return `${words.number(value)} GB`;
    case 'count':
    case undefined:
      return words.number(value);
  }
};

/** What a term is made of: each property or constant by its label with its value, marked where only some are assumed. */
export const inputsText = (at: string, inputs: readonly DerivationInput[], context: ReportContext): string => {
  const { facts, locale, say } = context;
  const element: Element | undefined = facts.topology.component(at) ?? facts.topology.link(at);
  const specs = element ? specsOf(element) : {};
  const encapsulations = specs.encapsulation?.type === 'list' ? specs.encapsulation.options : undefined;
  const constants: Readonly<Record<string, string>> = say.derivation.constants;
  const isMixed = new Set(inputs.map(({ source }) => source)).size > 1;
  return inputs
    .map(({ name, value, source }) => {
      const label = specs[name]?.label[locale] ?? encapsulations?.[name]?.[locale] ?? constants[name] ?? name;
      const mark = isMixed && source === 'assumed' ? ` (${say.findings.sources.assumed})` : '';
      return `${label} ${inputValue(specs[name], value, context)}${mark}`;
    })
    .join(', ');
};

const inputValue = (spec: PropertySpec | undefined, value: PropertyValue, context: ReportContext): string => {
  if (typeof value === 'number') {
    const isSmall = spec === undefined && Math.abs(value) < 0.01;
    return isSmall ? String(value) : measureText(value, spec?.type === 'number' ? spec.unit : undefined, context);
  }
  if (typeof value === 'boolean') return value ? context.say.yes : context.say.no;
  const options = spec?.type === 'choice' ? spec.options : undefined;
  return options?.[String(value)]?.[context.locale] ?? String(value);
};

/** Name of an element, or of a group of elements that fail together. */
export const unitName = (id: string, { facts, nameOf, words, design }: ReportContext): string => {
  const isDrawn = facts.topology.component(id) !== undefined || facts.topology.link(id) !== undefined;
  return isDrawn || design.flows.some((flow) => flow.id === id) ? nameOf(id) : words.risk(id);
};
