import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryAfter, isGuarded, startOfWay, stateKey } from './entry.ts';
import { keepsAddresses, routedAreas } from './network-routing.ts';
import { buildTopology, type ComponentNode } from './topology.ts';
import { buildTrafficGraph, type TrafficGraph } from './traffic-graph.ts';

/** Everything one network routes to, by a search of its own. */
const searchFrom = (start: ComponentNode, traffic: TrafficGraph): ReadonlySet<ComponentNode> => {
  const around = new Set([start, ...start.ancestors]);
  const guarded = (node: ComponentNode) => isGuarded(node) && !around.has(node);
  const states = [{ node: start, entry: startOfWay }];
  const seen = new Set([stateKey(start, startOfWay)]);
  for (const { node, entry } of states) {
    for (const step of traffic[node.index]!.filter(keepsAddresses)) {
      const next = entryAfter(node, entry, step, guarded);
      if (next === undefined || seen.has(stateKey(step.to, next))) continue;
      seen.add(stateKey(step.to, next));
      states.push({ node: step.to, entry: next });
    }
  }
  return new Set(states.map(({ node }) => node));
};

const boxKinds = ['vpc', 'data-center', 'branch-site', 'private-cloud'] as const;
const kinds = [
  ...boxKinds,
  'subnet',
  'transit-hub',
  'router',
  'firewall',
  'vpn-gateway',
  'sdwan-edge',
  'cluster',
] as const;
const count = 9;

const drawing = fc.record({
  components: fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      parent: fc.option(fc.nat(count - 1), { nil: undefined }),
      hasAddresses: fc.boolean(),
      gatewayTransit: fc.boolean(),
    }),
    { minLength: count, maxLength: count },
  ),
  links: fc.array(
    fc.record({
      kind: fc.constantFrom('link', 'link', 'vpc-peering', 'transit-attachment', 'vpn-site-to-site', 'internet-link'),
      from: fc.nat(count - 1),
      to: fc.nat(count - 1),
      directed: fc.boolean(),
    }),
    { minLength: 4, maxLength: 18 },
  ),
});

describe('what networks route to', () => {
  it('is what each of them finds by a search of its own', () => {
    fc.assert(
      fc.property(drawing, ({ components, links }) => {
        const boxes = components.reduce(
          (design, { kind, parent, hasAddresses, gatewayTransit }, at) =>
            design.component(`c${at}`, kind, {
              ...(parent !== undefined && parent < at ? { parent: `c${parent}` } : {}),
              ...(hasAddresses ? { cidrs: ['10.0.0.0/16'] } : {}),
              ...(gatewayTransit && kind === 'vpc' ? { gatewayTransit } : {}),
            }),
          aDesign(),
        );
        const design = links.reduce(
          (drawn, { kind, from, to, directed }, at) =>
            directed && at % 4 === 0
              ? drawn.directedLink(`l${at}`, kind, `c${from}`, `c${to}`)
              : drawn.link(`l${at}`, kind, `c${from}`, `c${to}`),
          boxes,
        );
        const topology = buildTopology(design.build());
        const traffic = buildTrafficGraph(topology);
        const areaOf = routedAreas(traffic);
        for (const start of topology.components) {
          const area = areaOf(start);
          const expected = searchFrom(start, traffic);
          const addressed = [...expected].filter(({ props }) => props.cidrs !== undefined);
          expect(topology.components.filter((node) => area.has(node))).toEqual(
            topology.components.filter((node) => expected.has(node)),
          );
          expect(area.first).toBe(addressed.sort((a, b) => a.index - b.index)[0] ?? start);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('passes a backbone of relays from each of the networks on it', () => {
    const design = aDesign()
      .component('hub', 'transit-hub')
      .component('a', 'vpc', { cidrs: ['10.0.0.0/16'] })
      .component('b', 'vpc', { cidrs: ['10.1.0.0/16'] })
      .component('b-subnet', 'subnet', { parent: 'b' })
      .component('behind', 'data-center')
      .link('l1', 'transit-attachment', 'hub', 'a')
      .link('l2', 'transit-attachment', 'hub', 'b')
      .link('l3', 'link', 'b', 'behind');
    const topology = buildTopology(design.build());
    const areaOf = routedAreas(buildTrafficGraph(topology));
    const idsFrom = (id: string) =>
      topology.components.filter((node) => areaOf(topology.component(id)!).has(node)).map((node) => node.id);
    expect(idsFrom('a')).toEqual(['a', 'b', 'b-subnet', 'hub']);
    expect(idsFrom('b')).toEqual(['a', 'b', 'b-subnet', 'behind', 'hub']);
    expect(idsFrom('b-subnet')).toEqual(['a', 'b', 'b-subnet', 'behind', 'hub']);
  });
});
