import { trafficFlow } from '@spandrel/model';
import { measureText } from './derivation-text.ts';
import type { ReportContext } from './report-input.ts';

/** The name of a flow's requirement in the report's language. */
export const requirementLabel = (name: string, { locale }: ReportContext): string =>
  trafficFlow.requirements[name]?.label[locale] ?? name;

/** A required or proven value with its unit, in the report's language. */
export const requirementValue = (name: string, value: unknown, context: ReportContext): string => {
  const { say, locale, nameOf } = context;
  if (value === null || value === undefined) return say.notStated;
  if (Array.isArray(value)) return value.length === 0 ? say.none : value.map((each) => nameOf(String(each))).join(', ');
  const spec = trafficFlow.requirements[name];
  if (typeof value === 'number') return measureText(value, spec?.type === 'number' ? spec.unit : undefined, context);
  const text = String(value);
  return spec?.type === 'choice' ? (spec.options[text]?.[locale] ?? text) : text;
};
