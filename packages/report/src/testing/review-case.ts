import { type Design, type Finding, type Locale, principles, readDesign, samples, type Verdict } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { judge, policyFor, topicsOf } from '@spandrel/rules';
import type { ReportInput } from '../report-input.ts';

/** A published sample, read. */
export const sampleDesign = (id: string, locale: Locale): Design => {
  const sample = samples.find((each) => each.id === id);
  const read = sample && readDesign(sample.texts[locale]);
  if (!read?.ok) throw new Error(`sample ${id} does not read`);
  return read.design;
};

const smallDesign: Design = {
  ...aDesign()
    .name('Seoul to Tokyo')
    .component('dc', 'data-center', { name: 'Seoul DC' })
    .component('r1', 'customer-router', { parent: 'dc', name: 'Router 1' })
    .component('gw', 'circuit-gateway')
    .link('c1', 'direct-connect', 'r1', 'gw', { bandwidthMbps: 10_000 })
    .flow('app', 'dc', 'gw', { name: 'Payments' }, { availability: 0.9999, latencyMs: 30 })
    .flow('night', 'dc', 'gw', {}, { bandwidthMbps: 2000 })
    .build(),
  practices: {
    'maint.iac': { answer: 'tested', note: 'Terraform', evidence: 'https://example.com/network' },
    'rel.dr-plan': { answer: 'partly', date: '2026-11-19' },
    'rel.dr-test': { answer: 'no', note: '2027 Q1' },
    'sec.pentest': { answer: 'not-applicable', note: 'Lab' },
  },
  layout: { dc: { x: 0, y: 0 }, r1: { x: 40, y: 60 }, gw: { x: 500, y: 60 } },
};

/** A finding of a rule no catalog knows, so that goldens do not change with a rule's wording. */
const finding = (id: string, changes: Partial<Finding>): Finding => ({
  id,
  rule: 'test.rule',
  principle: 'reliability',
  topic: 'rel.no-spof',
  severity: 'critical',
  at: ['r1'],
  params: {},
  evidence: {},
  confidence: 'stated',
  pointsLost: 24.04,
  waiver: null,
  ...changes,
});

const smallVerdict: Verdict = {
  tool: { version: '0.1.0', rulesVersion: 'test-production' },
  design: { name: smallDesign.name, digest: 'sha256:0123' },
  score: {
    overall: { value: 74.6, band: 'fair', coverage: 0.859 },
    principles: Object.fromEntries(
      principles.map((principle) => [
        principle,
        {
          value: principle === 'reliability' ? 75.96 : 100,
          band: principle === 'reliability' ? 'fair' : 'strong',
          coverage: 1,
          complete: principle !== 'security',
          topics: Object.fromEntries(topicsOf(principle).map((topic) => [topic, { value: 100, weight: 1 / 7 }])),
        },
      ]),
    ) as Verdict['score']['principles'],
  },
  findings: [
    finding('test.rule@r1', {
      evidence: {
        a: { at: 'r1', property: 'availability', value: 0.9995, source: 'assumed' },
        b: { at: 'app', property: 'requiredAvailability', value: 0.9999, source: 'computed' },
      },
      confidence: 'assumed',
    }),
    finding('test.rule@c1', {
      at: ['c1'],
      severity: 'medium',
      pointsLost: 0,
      waiver: {
        rule: 'test.rule',
        at: ['c1'],
        reason: 'Ordered',
        owner: 'Network team',
        granted: '2026-11-01',
        expires: '2027-02-01',
      },
    }),
    finding('rel.dr-test@', {
      rule: 'rel.dr-test',
      topic: 'rel.disaster-recovery',
      at: [],
      severity: 'low',
      pointsLost: 0.4,
      params: { answer: 'no' },
      evidence: { a: { at: 'rel.dr-test', property: 'answer', value: 'no', source: 'stated' } },
    }),
  ],
  notAssessed: [
    { rule: 'perf.load-test', at: [], missing: ['answer'] },
    { rule: 'test.other', at: ['gw'], missing: ['availability'] },
  ],
  errors: [{ rule: 'test.broken', reason: 'not printed' }],
  flows: [
    {
      id: 'app',
      reachable: true,
      path: ['dc', 'r1', 'c1', 'gw'],
      latencyMs: 12.345678,
      availability: { value: 0.99951, method: 'bounds', low: 0.9995, high: 0.9996 },
      capacityMbps: 10_000,
      minCut: ['c1'],
      singlePointsOfFailure: ['c1', 'r1'],
      sharedRisks: [{ group: 'location:KINX', members: ['c1'] }],
      pathMtu: 1500,
      encryption: [
        { hop: 'c1', layers: ['macsec'] },
        { hop: 'c1', layers: [] },
      ],
      monthlyCostUsd: 4512.5,
      failoverSec: 90,
      requires: {
        availability: { required: 0.9999, actual: 0.99951, met: false },
        latencyMs: { required: 30, actual: 12.345678, met: true },
      },
      latencyTerms: [{ at: 'c1', value: 5, source: 'assumed' }],
    },
    {
      id: 'night',
      reachable: false,
      path: [],
      latencyMs: null,
      availability: null,
      capacityMbps: null,
      minCut: [],
      singlePointsOfFailure: [],
      sharedRisks: [],
      pathMtu: null,
      encryption: [],
      monthlyCostUsd: null,
      failoverSec: null,
      requires: { bandwidthMbps: { required: 2000, actual: null, met: null } },
      latencyTerms: [],
    },
  ],
};

/** A small reviewed version with one of everything a report can hold. */
export const reviewCase = (changes: Partial<ReportInput> = {}): ReportInput => ({
  design: smallDesign,
  verdict: smallVerdict,
  version: {
    number: 3,
    author: 'Kim Min-ji',
    createdAt: '2026-11-20T09:12:33.000Z',
    status: 'changes-requested',
    note: 'v3',
  },
  reviews: [
    {
      reviewer: 'Lee Joon',
      scores: { reliability: { score: 1, comment: 'r1?' }, security: { score: 5, comment: '' } },
      summary: '#1',
      decision: 'request-changes',
      decidedAt: '2026-11-22T10:00:00.000Z',
    },
    { reviewer: 'Park Seo-yeon', scores: {}, summary: '', decision: null, decidedAt: null },
  ],
  comments: [
    {
      author: 'Lee Joon',
      text: '?',
      element: 'c1',
      finding: null,
      resolved: false,
      createdAt: '2026-11-21T10:00:00Z',
      replies: [{ author: 'Kim Min-ji', text: '!', createdAt: '2026-11-21T11:00:00Z' }],
    },
  ],
  locale: 'en',
  preset: 'engineering',
  generatedAt: '2026-11-23T15:46:00.000Z',
  appVersion: '0.1.0',
  ...changes,
});

/** A sample as the product itself judges it. */
export const judgedCase = (id: string, locale: Locale, changes: Partial<ReportInput> = {}): ReportInput => {
  const design = sampleDesign(id, locale);
  const verdict = judge(design, policyFor(design.profile), { today: '2026-11-23' });
  return reviewCase({ design, verdict, locale, reviews: [], comments: [], ...changes });
};
