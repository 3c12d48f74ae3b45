import { applyEdits } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import { computeFacts, type Facts } from './facts.ts';
import { comparePlaces, moveComponent, possiblePlaces } from './placement.ts';

/** A service far from its database, 30 ms apart over a Direct Connect that is paid by the GB. */
const design = aDesign()
  .component('aws', 'cloud', { provider: 'aws' })
  .component('cloud-vpc', 'vpc', { parent: 'aws' })
  .component('dc', 'data-center')
  .component('lost', 'data-center')
  .component('app', 'service', { parent: 'cloud-vpc' })
  .component('db', 'database', { parent: 'dc' })
  .component('users', 'router')
  .link('dx', 'direct-connect', 'cloud-vpc', 'dc', { latencyMs: 30, monthlyCostUsd: 1000 })
  .link('web', 'link', 'users', 'dc', { latencyMs: 1 })
  .flow('query', 'app', 'db', { gbPerMonth: 1000, callsPerRequest: 2 }, { latencyMs: 50 })
  .flow('visit', 'users', 'app', { gbPerMonth: 100 })
  .flow('other', 'users', 'dc');
const facts = computeFacts(design.build());

const ranked = (of: Facts, id: string) => {
  const run = comparePlaces(of, id);
  for (let step = run.next(), steps = 0; ; step = run.next(), steps += 1) {
    if (step.done) return { steps, changes: step.value };
  }
};

describe('moving a component', () => {
  test('says what its flows gain and what the design costs then', () => {
    expect(moveComponent(facts, 'app', 'dc')).toEqual({
      component: 'app',
      before: 'cloud-vpc',
      after: 'dc',
      flows: [
        {
          flow: 'query',
          before: { reachable: true, latencyMs: 30, requestMs: 120, transferUsdPerMonth: 20, unmet: ['latencyMs'] },
          after: { reachable: true, latencyMs: 0, requestMs: 0, transferUsdPerMonth: 0, unmet: [] },
        },
        {
          flow: 'visit',
          before: { reachable: true, latencyMs: 31, requestMs: 62, transferUsdPerMonth: 0, unmet: [] },
          after: { reachable: true, latencyMs: 1, requestMs: 2, transferUsdPerMonth: 0, unmet: [] },
        },
      ],
      requestMs: { before: 182, after: 2 },
      monthlyCostUsd: { before: 1020, after: 1000 },
    });
  });

  test('agrees with the facts of the design drawn that way', () => {
    const drawn = computeFacts(
      applyEdits(design.build(), [
        { type: 'set-field', section: 'components', id: 'db', field: 'parent', value: 'cloud-vpc' },
      ]),
    );
    for (const { flow, after } of moveComponent(facts, 'db', 'cloud-vpc')?.flows ?? []) {
      expect(after.latencyMs).toBe(drawn.flow(flow)?.latencyMs);
    }
  });

  test('is impossible into nothing or into itself', () => {
    expect(moveComponent(facts, 'app', 'nowhere')).toBeUndefined();
    expect(moveComponent(facts, 'nobody', 'dc')).toBeUndefined();
    expect(moveComponent(facts, 'dc', 'dc')).toBeUndefined();
  });

  test('is offered only into boxes its kind may stand in', () => {
    const places = possiblePlaces(facts.topology, facts.topology.component('app')!).map(({ id }) => id);
    expect(places).toContain('dc');
    expect(places).not.toContain('cloud-vpc');
    expect(places).not.toContain('db');
  });

  test('ranks places where flows survive and are fast first, and can be stopped', () => {
    const { steps, changes } = ranked(facts, 'app');
    expect(steps).toBe(possiblePlaces(facts.topology, facts.topology.component('app')!).length);
    expect(changes[0]?.after).toBe('dc');
    expect(changes[changes.length - 1]?.flows.some(({ after }) => !after.reachable)).toBe(true);
    expect(ranked(facts, 'nobody')).toEqual({ steps: 0, changes: [] });
  });
});
