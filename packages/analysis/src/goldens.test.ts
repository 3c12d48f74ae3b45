import { readFileSync } from 'node:fs';
import { type Design, emptyDesign, type Properties } from '@spandrel/model';
import { describe, expect, it } from 'vitest';
import { computeFacts } from './facts.ts';
import { completeSweep } from './failure-sweep.ts';

interface ZooNetwork {
  readonly name: string;
  readonly nodes: readonly string[];
  readonly links: readonly (readonly [string, string, string, number, number, number])[];
  readonly articulationPoints: readonly string[];
  readonly bridges: readonly string[];
  readonly diameterMs: number;
  readonly flows: readonly {
    readonly from: string;
    readonly to: string;
    readonly latencyMs: number;
    readonly path: readonly string[];
    readonly maxFlowGbps: number;
    readonly spofNodes: readonly string[];
    readonly spofLinks: readonly string[];
    readonly availability: number;
    /** With every node, the ends included, at 0.9999; null where it was not computed. */
    readonly availabilityWithNodes: number | null;
  }[];
}

interface ReliabilityCase {
  readonly name: string;
  readonly edges: readonly (readonly [string, string])[];
  readonly terminals: readonly [string, string];
  readonly probability: number;
  readonly nodeProbability: number | Readonly<Record<string, number>> | null;
  readonly expected: number;
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`./testing/goldens/${name}.json`, import.meta.url), 'utf8'));
const zoo: readonly ZooNetwork[] = read('topology-zoo').graphs;
const reliabilities: readonly ReliabilityCase[] = read('reliability').networks;

const routers = (ids: readonly string[], props: Properties) => ids.map((id) => ({ id, kind: 'router', props }));

const zooDesign = (network: ZooNetwork, nodeAvailability?: number): Design => ({
  ...emptyDesign(network.name),
  components: routers(network.nodes, nodeAvailability === undefined ? {} : { availability: nodeAvailability }),
  links: network.links.map(([id, from, to, latencyMs, gbps, availability]) => ({
    id,
    kind: 'link',
    from,
    to,
    props: { latencyMs, bandwidthMbps: gbps * 1000, availability },
  })),
  flows: network.flows.map(({ from, to }, at) => ({ id: `f${at}`, from, to, props: {}, requires: {} })),
});

describe.each(zoo)('the $name network (Internet Topology Zoo, Knight et al. 2011)', (network) => {
  const facts = computeFacts(zooDesign(network));

  it('splits where networkx says and is as wide', () => {
    expect(facts.network.articulationPoints).toEqual([...network.articulationPoints].sort());
    expect(facts.network.bridges).toEqual([...network.bridges].sort());
    expect(facts.network.diameterMs).toBeCloseTo(network.diameterMs, 9);
  });

  it.each(network.flows.map((flow, at) => ({ ...flow, at })))('carries $from to $to as networkx computes', (flow) => {
    const { proof } = facts.flow(`f${flow.at}`)!;
    const isNode = (id: string) => facts.topology.component(id) !== undefined;
    expect(proof.path.filter(isNode)).toEqual(flow.path);
    expect(proof.latencyMs).toBeCloseTo(flow.latencyMs, 9);
    expect(proof.capacityMbps).toBeCloseTo(flow.maxFlowGbps * 1000, 6);
    expect(proof.singlePointsOfFailure).toEqual([...flow.spofNodes, ...flow.spofLinks].sort());
    expect(proof.availability?.method).toBe('exact');
    expect(Math.abs(proof.availability!.value - flow.availability)).toBeLessThan(1e-12);
    if (flow.availabilityWithNodes === null) return;
    const withNodes = computeFacts(zooDesign(network, 0.9999)).flow(`f${flow.at}`)!.availability;
    expect(Math.abs(withNodes.value - flow.availabilityWithNodes)).toBeLessThan(1e-12);
  });
});

describe.each(zoo)('failing everything in the $name network (Internet Topology Zoo, Knight et al. 2011)', (network) => {
  it('breaks each flow by its ends and by exactly what networkx says cuts it', () => {
    const facts = computeFacts(zooDesign(network));
    const { entries } = completeSweep(facts, 1, { depth: 'reachability', limit: Number.POSITIVE_INFINITY });
    for (const [at, { from, to, spofNodes, spofLinks }] of network.flows.entries()) {
      const breaking = entries.filter(({ broken }) => broken.includes(`f${at}`)).map(({ units }) => units[0]);
      expect(breaking.sort()).toEqual([from, to, ...spofNodes, ...spofLinks].sort());
    }
  });

  it('takes two links to cut what two link-disjoint ways carry, and two never cut three (Menger 1927)', () => {
    const design = zooDesign(network);
    const { entries } = completeSweep(computeFacts(design), 2, { limit: Number.POSITIVE_INFINITY });
    const onlyLinks = new Set(design.links.map(({ id }) => id));
    const oneEach = design.links.map((link) => ({ ...link, props: { bandwidthMbps: 1 } }));
    for (const { id, capacity } of computeFacts({ ...design, links: oneEach }).flows) {
      const breaking = entries.filter(({ brokenTogether }) => brokenTogether.includes(id));
      const linkPairs = breaking.filter(({ units }) => units.every((unit) => onlyLinks.has(unit)));
      const disjointWays = capacity.mbps ?? 0;
      if (disjointWays === 2) expect(linkPairs).not.toEqual([]);
      if (disjointWays > 2) expect(linkPairs).toEqual([]);
    }
  });
});

describe('two-terminal reliability', () => {
  it.each(reliabilities)('of $name at $probability is $expected', (network) => {
    const { edges, terminals, probability, nodeProbability, expected } = network;
    const nodeProps = (id: string): Properties => {
      const availability = typeof nodeProbability === 'number' ? nodeProbability : nodeProbability?.[id];
      return availability === undefined ? {} : { availability };
    };
    const { availability } = computeFacts({
      ...emptyDesign(network.name),
      components: [...new Set(edges.flat())].flatMap((id) => routers([id], nodeProps(id))),
      links: edges.map(([from, to], at) => ({
        id: `e${at}`,
        kind: 'link',
        from,
        to,
        props: { availability: probability },
      })),
      flows: [{ id: 'f', from: terminals[0], to: terminals[1], props: {}, requires: {} }],
    }).flow('f')!;
    expect(availability.method).toBe('exact');
    expect(Math.abs(availability.value - expected)).toBeLessThan(1e-12);
  });
});
