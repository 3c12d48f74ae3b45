import type { Design, Link, Properties } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DerivationTerm, type FlowDerivations, flowDerivations } from './derivations.ts';
import { computeFacts } from './facts.ts';
import type { FlowFacts } from './flow-facts.ts';
import { mixedDesign, plainDesign } from './testing/random-design.ts';

const someOf = <Value>(...values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

const linkVariant = fc.record({
  kind: fc.constantFrom('link', 'dedicated-circuit', 'vpn-site-to-site', 'vpn'),
  props: fc.record({
    rttMs: someOf(3, 10),
    distanceKm: someOf(100, 400),
    mtu: someOf(1400, 1500, 9001),
    encapsulation: someOf<readonly string[]>(['vxlan'], ['ipsec-esp', 'gre']),
    encryption: someOf('none', 'macsec', 'ipsec'),
    monthlyCostUsd: someOf(0, 100, 2500.5),
    tunnelMbps: someOf(1250, 3),
    tunnels: someOf(1, 2),
    bfd: someOf(true, false),
    bfdIntervalMs: someOf(50, 1000),
    bgpHoldSec: someOf(0, 30),
    routing: someOf('static', 'bgp'),
    dpdSec: someOf(20),
  }),
});

const known = (props: Readonly<Record<string, Properties[string] | undefined>>): Properties =>
  Object.fromEntries(
    Object.entries(props).filter((entry): entry is [string, Properties[string]] => entry[1] !== undefined),
  );

/** Random networks whose links say where their numbers come from in every way there is. */
const richDesign: fc.Arbitrary<Design> = fc
  .tuple(
    fc.oneof(mixedDesign(), plainDesign()),
    fc.array(linkVariant, { minLength: 9, maxLength: 9 }),
    fc.record({ encryption: someOf('none', 'tls') }),
  )
  .map(([design, variants, flowProps]) => ({
    ...design,
    links: design.links.map((link, at): Link => {
      const variant = variants[at]!;
      const isPeering = link.kind === 'vpc-peering';
      return { ...link, kind: isPeering ? link.kind : variant.kind, props: { ...known(variant.props), ...link.props } };
    }),
    flows: design.flows.map((flow) => ({ ...flow, props: known(flowProps) })),
  }));

const numbers = (term: DerivationTerm) =>
  term.inputs.map(({ value }) => {
    expect(typeof value).toBe('number');
    return Number(value);
  });
const product = (values: readonly number[]) => values.reduce((result, value) => result * value, 1);
const sum = (values: readonly number[]) => values.reduce((result, value) => result + value, 0);
const values = (terms: readonly DerivationTerm[]) => terms.map(({ value }) => value);

const hasInputs = ({ inputs }: DerivationTerm) => inputs.length > 0;

const expectToHold = (derived: FlowDerivations, { proof, failover, hops }: FlowFacts): void => {
  const { latencyMs, capacityMbps, pathMtu, monthlyCostUsd, failoverSec, availability, encryption } = derived;
  if (proof.latencyMs === null) expect(latencyMs).toMatchObject({ value: null, terms: [] });
  else expect(sum(values(latencyMs.terms))).toBeCloseTo(proof.latencyMs, 9);
  for (const term of latencyMs.terms) expect(product(numbers(term))).toBeCloseTo(term.value, 9);

  expect(capacityMbps.value).toBe(proof.capacityMbps);
  if (proof.capacityMbps === null) expect(capacityMbps.terms).toEqual([]);
  else expect(sum(values(capacityMbps.terms))).toBeCloseTo(proof.capacityMbps, 9);
  for (const term of capacityMbps.terms) expect(product(numbers(term))).toBeCloseTo(term.value, 9);
  expect([...new Set(capacityMbps.terms.map(({ at }) => at))].sort()).toEqual(proof.minCut);

  expect(pathMtu.terms.length === 0 ? null : Math.min(...values(pathMtu.terms))).toBe(proof.pathMtu);
  for (const term of pathMtu.terms) expect(sum(numbers(term))).toBe(term.value);

  expect(monthlyCostUsd.terms.length === 0 ? null : sum(values(monthlyCostUsd.terms))).toBe(proof.monthlyCostUsd);

  if (proof.failoverSec !== null) expect(Math.max(...values(failoverSec.terms))).toBe(proof.failoverSec);
  for (const term of failoverSec.terms) {
    const isBfd = term.inputs.some(({ name }) => name.startsWith('bfd'));
    expect(product(numbers(term)) / (isBfd ? 1000 : 1)).toBeCloseTo(term.value, 9);
  }
  expect([...failoverSec.terms.map(({ at }) => at), ...failoverSec.without].sort()).toEqual(
    failover.terms.map(({ link }) => link.id).sort(),
  );
  expect([...pathMtu.terms.map(({ at }) => at), ...pathMtu.without].sort()).toEqual(
    hops.map(({ link }) => link.id).sort(),
  );

  if (proof.reachable) expect(product(values(availability.terms))).toBeCloseTo(proof.availability?.value ?? 0, 12);
  for (const term of [...availability.terms, ...availability.alternatives].filter(hasInputs)) {
    const [one = 0, instances = 1] = numbers(term);
    expect(1 - (1 - one) ** instances).toBeCloseTo(term.value, 12);
  }

  expect(encryption.map(({ hop, layers }) => ({ hop, layers: layers.map(({ layer }) => layer) }))).toEqual(
    proof.encryption,
  );
};

describe('the derivation of a number', () => {
  test('gives that number again, and every term from its inputs, in random networks', () => {
    fc.assert(
      fc.property(richDesign, (design) => {
        const facts = computeFacts(design);
        for (const flow of facts.flows) expectToHold(flowDerivations(facts, flow), flow);
      }),
      { numRuns: 1000 },
    );
  });

  test('multiplies what a flow cannot do without by what it achieves when none of that ever fails', () => {
    fc.assert(
      fc.property(richDesign, (design) => {
        const facts = computeFacts(design);
        const flow = facts.flows[0]!;
        const { availability } = flowDerivations(facts, flow);
        const rest = availability.terms.find(({ at }) => at === flow.id);
        if (rest === undefined) return;
        const needed = new Set(availability.terms.filter((term) => term !== rest).map(({ at }) => at));
        const perfect = <Element extends { id: string; props: Properties }>(element: Element): Element =>
          needed.has(element.id) ? { ...element, props: { ...element.props, availability: 1 } } : element;
        const without = computeFacts({
          ...design,
          components: design.components.map(perfect),
          links: design.links.map(perfect),
        });
        expect(without.flows[0]?.availability.value).toBeCloseTo(rest.value, 9);
      }),
      { numRuns: 500 },
    );
  });

  test('of two circuits in parallel behind one router is 0.99 · (1 − 0.1 · 0.2), as in any textbook on reliability', () => {
    const design = aDesign()
      .component('a', 'router')
      .component('m', 'router', { availability: 0.99 })
      .component('b', 'router')
      .link('am', 'link', 'a', 'm')
      .link('x', 'link', 'm', 'b', { availability: 0.9 })
      .link('y', 'link', 'm', 'b', { availability: 0.8 })
      .flow('f', 'a', 'b');
    const facts = computeFacts(design.build());
    const { availability } = flowDerivations(facts, facts.flows[0]!);
    expect(availability).toEqual({
      value: expect.closeTo(0.99 * 0.98, 12),
      unit: 'fraction',
      operation: 'product',
      method: 'exact',
      without: [],
      terms: [
        { at: 'm', value: 0.99, source: 'stated', inputs: [{ name: 'availability', value: 0.99, source: 'stated' }] },
        { at: 'f', value: expect.closeTo(0.98, 12), source: 'stated', inputs: [] },
      ],
      alternatives: [
        expect.objectContaining({ at: 'x', value: 0.9 }),
        expect.objectContaining({ at: 'y', value: 0.8 }),
      ],
    });
  });

  test('names the default where nobody states a value', () => {
    const design = aDesign()
      .component('a', 'vpc')
      .component('b', 'data-center')
      .link('v', 'vpn-site-to-site', 'b', 'a', { tunnels: 2 })
      .link('dx', 'dedicated-circuit', 'b', 'a', { bandwidthMbps: 1000, localPref: 200, distanceKm: 100, mtu: 1500 })
      .flow('f', 'b', 'a');
    const facts = computeFacts(design.build());
    const derived = flowDerivations(facts, facts.flows[0]!);
    expect(derived.latencyMs.without).toEqual([]);
    expect(derived.latencyMs.terms).toEqual([
      {
        at: 'dx',
        value: expect.closeTo(100 * 0.0049 * 1.5, 12),
        source: 'stated',
        inputs: [
          { name: 'distanceKm', value: 100, source: 'stated' },
          { name: 'fibreMsPerKm', value: 0.0049, source: 'assumed' },
          { name: 'routeFactor', value: 1.5, source: 'assumed' },
        ],
      },
    ]);
    expect(derived.failoverSec).toMatchObject({
      value: 90,
      terms: [{ at: 'dx', inputs: [{ name: 'bgpHoldSec', value: 90, source: 'assumed' }] }],
    });
  });

  test('names the links of the path that nobody says enough about', () => {
    const design = aDesign()
      .component('a', 'data-center')
      .component('b', 'data-center')
      .component('c', 'data-center')
      .link('ab', 'vpn', 'a', 'b')
      .link('bc', 'vpn', 'b', 'c', { routing: 'static', latencyMs: 3, mtu: 1500 })
      .link('bc-2', 'vpn', 'b', 'c', { latencyMs: 9 })
      .with('b', { transit: true })
      .flow('f', 'a', 'c');
    const facts = computeFacts(design.build());
    const { latencyMs, pathMtu, failoverSec } = flowDerivations(facts, facts.flows[0]!);
    expect(latencyMs).toMatchObject({ value: 3, without: ['ab'] });
    expect(pathMtu.without).toEqual(['ab']);
    expect(failoverSec).toMatchObject({ value: null, terms: [], without: ['bc'] });
  });
});
