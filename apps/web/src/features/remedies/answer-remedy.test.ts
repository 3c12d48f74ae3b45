import { aDesign } from '@spandrel/model/testing';
import { emptyWorkspacePolicy, judge, policyFor } from '@spandrel/rules';
import { describe, expect, it } from 'vitest';
import { answerRemedy } from './answer-remedy.ts';
import { changeRows } from './change-rows.ts';
import { figureChanges } from './figure-changes.ts';
import { remedyOf } from './remedy.ts';
import type { RemedyAnswer } from './remedy-messages.ts';

const today = '2026-11-23';
const policy = emptyWorkspacePolicy;
const design = aDesign()
  .component('app', 'service')
  .component('r1', 'router', { name: 'Edge', availability: 0.999 })
  .component('db', 'database')
  .link('near', 'link', 'app', 'r1', { latencyMs: 1, bandwidthMbps: 1000 })
  .link('far', 'link', 'r1', 'db', { latencyMs: 7, bandwidthMbps: 1000 })
  .flow('orders', 'app', 'db', {}, { availability: 0.9999 })
  .build();
const { findings } = judge(design, policyFor(design.profile), { today });
const fixes = findings.flatMap((finding) => {
  const remedy = remedyOf({ ...finding, title: finding.rule }, design);
  return remedy ? [remedy] : [];
});
const spare = fixes.find(({ edits }) => edits.some(({ type }) => type === 'put-component'));

const trialOf = (answers: readonly RemedyAnswer[]) => {
  const last = answers.at(-1);
  if (last?.type !== 'tried' || !last.trial.ok) throw new Error(`No trial: ${JSON.stringify(last)}`);
  return last.trial;
};

describe('a trial of a fix', () => {
  const answers = [...answerRemedy({ type: 'try', design, policy, today, edits: spare?.edits ?? [] })];
  const trial = trialOf(answers);

  it('tells its progress, then what would change, and leaves the design as it is', () => {
    expect(answers.map(({ type }) => type)).toEqual(['progress', 'progress', 'tried']);
    expect(trial.outcome.resolved.length).toBeGreaterThan(0);
    expect(design.components).toHaveLength(3);
  });

  it('is said in words: what is added, by name and kind', () => {
    const rows = changeRows(trial.changes, design, trial.design, 'en', (field) => field);
    expect(rows).toContainEqual({ type: 'added', id: 'r1-2', name: 'Edge (2)', kind: 'Router (generic)' });
    expect(rows).toContainEqual({ type: 'added', id: 'far-2', name: 'Link (generic) (Edge (2) – db)', kind: null });
  });

  it('says which numbers of a flow change', () => {
    expect(trial.outcome.flows.flatMap(figureChanges)).toContain('availability');
  });

  it('says properties by their labels, before and after', () => {
    const edited = aDesign(design).with('r1', { availability: 0.9999 }).with('near', { bandwidthMbps: null }).build();
    const [answer] = [
      ...answerRemedy({
        type: 'try',
        design: edited,
        policy,
        today,
        edits: [
          {
            type: 'set-property',
            section: 'components',
            id: 'r1',
            group: 'props',
            property: 'availability',
            value: 0.99999,
          },
          { type: 'set-property', section: 'links', id: 'near', group: 'props', property: 'bandwidthMbps', value: 100 },
        ],
      }),
    ].slice(-1);
    const { changes, design: after } = trialOf(answer ? [answer] : []);
    expect(changeRows(changes, edited, after, 'en', (field) => field)).toEqual([
      { type: 'changed', id: 'r1', name: 'Edge', property: 'Availability', before: '99.99%', after: '99.999%' },
      {
        type: 'changed',
        id: 'near',
        name: 'Link (generic) (app – Edge)',
        property: 'Bandwidth',
        before: null,
        after: '100 Mbps',
      },
    ]);
  });
});

describe('the ranking of fixes', () => {
  it('tells how many are tried, and ends with the best first', () => {
    const answers = [...answerRemedy({ type: 'rank', design, policy, today })];
    const last = answers.at(-1);
    const gains = last?.type === 'ranked' ? last.recommendations.map(({ gainPerEdit }) => gainPerEdit) : [];
    expect(gains.length).toBeGreaterThan(1);
    expect(gains).toEqual([...gains].sort((a, b) => b - a));
    expect(answers.slice(0, -1).map((answer) => answer.type === 'progress' && answer.done)).toEqual(
      answers.slice(0, -1).map((_, index) => index + 1),
    );
  });
});

describe('the remedy of a finding', () => {
  it('is none where no edit of the drawing alone remedies it, or a waiver accepts it', () => {
    const fixable = findings.find((finding) => remedyOf({ ...finding, title: '' }, design) !== null);
    const waiver = { rule: fixable?.rule ?? '', at: [], reason: '', owner: '', granted: today, expires: today };
    expect(fixable && remedyOf({ ...fixable, title: '', waiver }, design)).toBeNull();
    expect(fixes.length).toBeLessThan(findings.length);
  });
});
