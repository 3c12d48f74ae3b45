import {
  findRule,
  policyFor,
  type Recommendation,
  rankRecommendations,
  recommend,
  rulesVersion,
} from '@spandrel/rules';
import { cell, shortList, strongCell } from '../cells.ts';
import type { Section } from '../report.ts';
import type { ReportContext } from '../report-input.ts';

const shownAtMost = 10;
const elementsNamed = 4;

/** Each trial judges the whole design again: as many as a report can wait for, those that promise most first. */
const trialsFor = (elements: number): number => Math.min(60, Math.max(3, Math.round(10_000 / Math.max(1, elements))));

/** The fixes that win most points per change. */
export const nextStepsSection = (context: ReportContext): Section => {
  const { say, words, locale, nameOf } = context;
  const found = bestFixes(context);
  const titleOf = ({ findings }: Recommendation): string => {
    const rules = [...new Set(findings.map((id) => id.slice(0, id.indexOf('@'))))];
    return rules.map((rule) => findRule(rule)?.title[locale] ?? rule).join(', ');
  };
  const elementsOf = ({ findings, outcome }: Recommendation): readonly string[] => [
    ...new Set(outcome.resolved.filter(({ id }) => findings.includes(id)).flatMap(({ at }) => at)),
  ];
  const signed = (gain: number) => `${gain < 0 ? '−' : '+'}${words.number(Math.round(Math.abs(gain) * 100) / 100)}`;
  return {
    id: 'next-steps',
    title: say.nextSteps.title,
    blocks:
      found === null || found.best.length === 0
        ? [{ type: 'paragraph', text: found === null ? say.nextSteps.otherRules : say.nextSteps.none }]
        : [
            { type: 'paragraph', text: say.nextSteps.intro(found.tried, found.total) },
            {
              type: 'table',
              columns: [
                { title: say.nextSteps.fix, share: 5 },
                { title: say.nextSteps.at, share: 5 },
                { title: say.nextSteps.changes, share: 2, end: true },
                { title: say.nextSteps.resolved, share: 2, end: true },
                { title: say.nextSteps.introduced, share: 2, end: true },
                { title: say.nextSteps.gain, share: 2, end: true },
              ],
              rows: found.best.map((recommendation) => [
                strongCell(titleOf(recommendation)),
                cell(shortList(elementsOf(recommendation).map(nameOf), elementsNamed, say.listRest)),
                cell(String(recommendation.editCount)),
                cell(String(recommendation.outcome.resolved.length)),
                cell(String(recommendation.outcome.introduced.length)),
                cell(signed(recommendation.gain), recommendation.gain > 0 ? 'good' : undefined),
              ]),
            },
          ],
  };
};

interface BestFixes {
  readonly best: readonly Recommendation[];
  /** How many fixes were tried, of how many there are. */
  readonly tried: number;
  readonly total: number;
}

/** Null when the verdict was made by other rules, against which trials with these would mean nothing. */
const bestFixes = ({ design, verdict, policy, generatedAt }: ReportContext): BestFixes | null => {
  const judgedBy = policyFor(design.profile, policy);
  if (verdict.findings.length > 0 && verdict.tool.rulesVersion !== rulesVersion(judgedBy)) return null;
  const steps = recommend(design, judgedBy, { today: generatedAt.slice(0, 10), verdict });
  const found: Recommendation[] = [];
  const most = trialsFor(design.components.length + design.links.length);
  let [tried, total] = [0, 0];
  while (tried < most) {
    const step = steps.next();
    if (step.done === true) break;
    ({ done: tried, total } = step.value);
    if (step.value.found !== null && step.value.found.gain > 0) found.push(step.value.found);
  }
  return { best: rankRecommendations(found).slice(0, shownAtMost), tried, total };
};
