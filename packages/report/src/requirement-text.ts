import { trafficFlow } from '@spandrel/model';
import type { ReportContext } from './report-input.ts';

/** The name of a flow's requirement in the report's language. */
export const requirementLabel = (name: string, { locale }: ReportContext): string =>
  trafficFlow.requirements[name]?.label[locale] ?? name;

/** A required or proven value with its unit, in the report's language. */
export const requirementValue = (name: string, value: unknown, context: ReportContext): string => {
  const { say, words, locale, nameOf } = context;
  if (value === null || value === undefined) return say.notStated;
  if (Array.isArray(value)) return value.length === 0 ? say.none : value.map((each) => nameOf(String(each))).join(', ');
  const spec = trafficFlow.requirements[name];
  if (typeof value === 'number') {
    switch (spec?.type === 'number' ? spec.unit : undefined) {
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
      default:
        return words.number(value);
    }
  }
  const text = String(value);
  return spec?.type === 'choice' ? (spec.options[text]?.[locale] ?? text) : text;
};
