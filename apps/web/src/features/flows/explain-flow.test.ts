import { computeFacts } from '@spandrel/analysis';
import type { FlowProof } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { describe, expect, it } from 'vitest';
import { explainFlow } from './explain-flow.ts';
import { inputLabel, inputValue, layerName } from './figure-text.ts';
import { pathMarks } from './path-marks.ts';
import { requirementRows } from './requirement-state.ts';

const design = aDesign()
  .component('app', 'service')
  .component('r1', 'router', { availability: 0.9999 })
  .component('r2', 'router', { availability: 0.99995 })
  .component('db', 'database')
  .link('near', 'link', 'app', 'r1', { latencyMs: 0.1, availability: 0.99999 })
  .link('line', 'link', 'r1', 'r2', { distanceKm: 400, bandwidthMbps: 100, availability: 0.999, mtu: 1500 })
  .link('far', 'link', 'r2', 'db', { latencyMs: 0.1, availability: 0.99999 })
  .flow('orders', 'app', 'db', { gbPerMonth: 500 }, { latencyMs: 50, availability: 0.9999, rtoSec: 60 })
  .build();

const proof = (): FlowProof => {
  const flow = computeFacts(design).flow('orders');
  if (!flow) throw new Error('The design has lost its flow.');
  return flow.proof;
};

describe('the explanation of a flow', () => {
  const explained = explainFlow(design, 'orders');

  it('says where each number comes from', () => {
    expect(explained?.derivations.latencyMs.value).toBe(proof().latencyMs);
    expect(explained?.waterfall.firstMs).toBeGreaterThan(explained?.waterfall.followingMs ?? Number.NaN);
    expect(explained?.downtime.importances[0]?.unit).toBe('line');
    expect(explained?.gbPerMonth).toEqual({ value: 500, source: 'stated' });
  });

  it('is missing for a flow that is not there', () => {
    expect(explainFlow(design, 'gone')).toBeNull();
  });

  it('marks the element of the path that costs most downtime, the slowest and the narrowest', () => {
    expect(pathMarks(proof(), explained).get('line')).toEqual(['weakest', 'single', 'slowest', 'narrowest']);
    expect(pathMarks(proof(), explained).get('r1')).toEqual(['single']);
  });

  it('marks no weakest element before it is known', () => {
    expect(pathMarks(proof(), null).get('line')).toEqual(['single', 'slowest', 'narrowest']);
  });

  it('names what a term rests on as the inspector does, constants apart', () => {
    const inputs = explained?.derivations.latencyMs.terms.find(({ at }) => at === 'line')?.inputs ?? [];
    expect(inputs.map(({ name }) => inputLabel(design, 'line', name, 'en'))).toEqual([
      'Distance',
      undefined,
      undefined,
    ]);
    expect(inputs.map((input) => inputValue(design, 'line', input, 'en'))).toEqual(['400 km', '0.0049', '1.5']);
  });

  it('names the layers of links and of sessions', () => {
    expect([layerName('ipsec', 'en'), layerName('e2e', 'ko')]).toEqual(['IPsec', '종단 간']);
  });
});

describe('the requirements of a flow', () => {
  it('are met, missed, or cannot be told', () => {
    const [flow] = design.flows;
    const rows = flow ? requirementRows(flow, proof()) : [];
    expect(rows.map(({ name, state }) => [name, state])).toEqual([
      ['availability', 'missed'],
      ['latencyMs', 'met'],
      ['rtoSec', 'unknown'],
    ]);
    expect(flow && requirementRows(flow, undefined).every(({ state }) => state === 'unknown')).toBe(true);
  });
});
