import { aDesign } from '@spandrel/model/testing';
import { judge, policyFor } from '@spandrel/rules';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../build-report.ts';
import type { Block, Table } from '../report.ts';
import { judgedCase, reviewCase } from '../testing/review-case.ts';

const today = '2026-11-23';
const design = aDesign()
  .component('app', 'service')
  .component('r1', 'router', { name: 'Edge', availability: 0.999, monthlyCostUsd: 300 })
  .component('db', 'database')
  .link('near', 'link', 'app', 'r1', { latencyMs: 1, bandwidthMbps: 1000 })
  .link('far', 'internet-link', 'r1', 'db', {
    name: 'Line',
    transferUsdPerGb: 0.09,
    distanceKm: 400,
    bandwidthMbps: 100,
    mtu: 1500,
  })
  .flow('orders', 'app', 'db', { gbPerMonth: 500, avgMbps: 2, peakMbps: 60 }, { availability: 0.9999 })
  .flow('mail', 'app', 'db')
  .build();
const verdict = judge(design, policyFor(design.profile), { today });
const input = reviewCase({ design, verdict, reviews: [], comments: [], generatedAt: `${today}T00:00:00Z` });

const blocksOf = (section: string, given = input): readonly Block[] =>
  buildReport(given).sections.find(({ id }) => id === section)?.blocks ?? [];
const tables = (blocks: readonly Block[]): readonly Table[] =>
  blocks.flatMap((block) => (block.type === 'table' ? [block] : []));
const rowsWith = (blocks: readonly Block[], text: string): readonly (readonly string[])[] =>
  tables(blocks)
    .flatMap(({ rows }) => rows)
    .map((row) => row.map((cell) => cell.text))
    .filter((row) => row.includes(text));

describe('the derivations of a flow', () => {
  it('say what each term is made of, and whether somebody stated it', () => {
    const rows = rowsWith(blocksOf('flows'), 'Line');
    expect(rows).toContainEqual([
      '',
      'Line',
      'Distance 400 km, ms per km of fibre 0.0049 (assumed), detour of the route 1.5 (assumed)',
      '2.94 ms',
      'stated',
    ]);
  });

  it('show the waterfall of a request, look-up and handshakes first', () => {
    const steps = rowsWith(blocksOf('flows'), 'whole path').map(([step]) => step);
    expect(steps.slice(0, 1)).toEqual(['TCP handshake']);
    expect(rowsWith(blocksOf('flows'), 'Propagation').length).toBeGreaterThan(1);
  });

  it('leave out terms that would not add up to a recorded number', () => {
    const [first, ...others] = verdict.flows;
    const recorded = first && { ...first, latencyMs: 99 };
    const flows = recorded ? [recorded, ...others.slice(1)] : [];
    const blocks = blocksOf('flows', { ...input, verdict: { ...verdict, flows: flows.slice(0, 1) } });
    expect(rowsWith(blocks, 'Propagation')).toEqual([]);
    expect(rowsWith(blocks, 'Edge').length).toBeGreaterThan(0);
  });
});

describe('traffic and cost', () => {
  it('say who sends how much to whom, and of which flows that is not known', () => {
    expect(rowsWith(blocksOf('traffic'), 'mail, orders')[0]).toEqual([
      'app',
      'db',
      'mail, orders',
      'at least 2 Mbps',
      'at least 60 Mbps',
    ]);
  });

  it('add fixed cost and transfer, and name the flows without a volume', () => {
    const facts = blocksOf('traffic').flatMap((block) => (block.type === 'facts' ? block.rows : []));
    expect(facts.map(({ label }) => label)).toEqual(['Fixed cost', 'Transfer', 'Together', 'Volume not stated']);
    expect(facts[0]?.value).toBe('300 USD');
    expect(facts[3]?.value).toBe('mail');
    expect(rowsWith(blocksOf('traffic'), 'internet')).toEqual([
      ['orders', 'Line', 'internet', '500 GB × 0.09 USD', '45 USD', 'stated'],
    ]);
  });
});

describe('the next steps', () => {
  it('rank at most ten fixes by points won per change', () => {
    const rows = tables(blocksOf('next-steps')).flatMap(({ rows: all }) => all);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.length).toBeLessThanOrEqual(10);
    expect(rows[0]?.at(-1)).toMatchObject({ tone: 'good' });
  });

  it('are left out where other rules made the verdict', () => {
    const old = { ...verdict, tool: { ...verdict.tool, rulesVersion: 'older' } };
    expect(blocksOf('next-steps', { ...input, verdict: old })).toEqual([
      { type: 'paragraph', text: expect.stringContaining('another version of the rules') },
    ]);
  });

  it('stand in Korean too', () => {
    const sample = judgedCase('submariner-broker', 'ko', { generatedAt: `${today}T00:00:00Z` });
    expect(tables(blocksOf('next-steps', sample))[0]?.columns[0]?.title).toBe('수정할 발견 사항');
  });
});
