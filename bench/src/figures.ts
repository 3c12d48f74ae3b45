import {
  blastRadii,
  completeSweep,
  computeFacts,
  connectedParts,
  distancesFrom,
  drawnNetwork,
  type FlowNetwork,
  incidentArcs,
  maxFlow,
  runToEnd,
  type SweepOptions,
  strengtheningPlan,
  type Topology,
  weakPoints,
} from '@spandrel/analysis';
import type { Design, Flow } from '@spandrel/model';
import { judge, policyFor } from '@spandrel/rules';
import { timeGraphology } from './graphology-peer.ts';
import { hybridDesign } from './hybrid-design.ts';
import { medianMs } from './measure.ts';
import { memoryOfJudgeMb } from './memory-of-judge.ts';
import { meshDesign } from './mesh-design.ts';
import { timeNetworkx } from './networkx-peer.ts';

/** One line of the table. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly target: string;
  /** Undefined where it cannot be said. */
  readonly isMet: boolean | undefined;
}

export const milliseconds = (ms: number): string => `${ms < 10 ? ms.toPrecision(2) : Math.round(ms)} ms`;
const times = (ratio: number): string => `${ratio.toPrecision(3)}×`;

export const atMostMs = (name: string, ms: number, limit: number): Figure => ({
  name,
  value: milliseconds(ms),
  target: `≤ ${limit} ms`,
  isMet: ms <= limit,
});

const fasterThan = (name: string, peer: string, ownMs: number, peerMs: number | undefined, least: number): Figure => ({
  name,
  value:
    peerMs === undefined
      ? `${milliseconds(ownMs)}; ${peer} is not there`
      : `${milliseconds(ownMs)}, ${peer} ${milliseconds(peerMs)}: ${times(peerMs / ownMs)}`,
  target: `≥ ${least}×`,
  isMet: peerMs === undefined ? undefined : peerMs / ownMs >= least,
});

const today = '2026-01-01';
const judged = (design: Design) => () => judge(design, policyFor(design.profile), { today });

/** `judge()` with every rule, on hybrid networks of three sizes and on the hardest shape. */
export function* judgeFigures(): Generator<Figure> {
  const flows = 50;
  const sizes = [100, 1_000, 10_000].map((count) => {
    const isLarge = count > 1_000;
    return medianMs(judged(hybridDesign(count, count * 1.5, flows)), isLarge ? 3 : 20, isLarge ? 3 : 30);
  });
  const [small, middle, large] = sizes as [number, number, number];
  yield { name: 'judge, 100 components', value: milliseconds(small), target: '', isMet: undefined };
  yield atMostMs('judge, 1,000 components, 1,500 links, 50 flows', middle, 150);
  yield { name: 'judge, 10,000 components', value: milliseconds(large), target: '', isMet: undefined };
  const growth = large / middle;
  yield { name: 'growth from 1,000 to 10,000', value: times(growth), target: '≤ 12×', isMet: growth <= 12 };
  const mesh = medianMs(judged(meshDesign(1_000, 1_500, flows)), 5, 3);
  yield { name: 'judge, random mesh of 1,000 routers', value: milliseconds(mesh), target: '', isMet: undefined };
  const memory = memoryOfJudgeMb(10_000);
  yield {
    name: 'memory of judge, 10,000 components',
    value: `${Math.round(memory)} MB`,
    target: '< 300 MB',
    isMet: memory < 300,
  };
}

/** Calls that are timed, and those before them: what takes a tenth of a millisecond is compiled only after some hundred of them. */
const calls = [200, 500] as const;

/** Graph algorithms beside those of graphology and networkx, on the same random mesh in the same run. */
export function* peerFigures(): Generator<Figure> {
  const design = meshDesign(1_000, 1_500, 5);
  const facts = computeFacts(design);
  const network = drawnNetwork(facts.topology);
  const graphology = timeGraphology(design, facts.topology.components[0]!.id);
  const paths = medianMs(() => distancesFrom(network, 0), ...calls);
  yield fasterThan('shortest paths from one to all', 'graphology', paths, graphology.shortestPathsMs, 8);
  const parts = medianMs(() => connectedParts(network), ...calls);
  yield fasterThan('connected components', 'graphology', parts, graphology.connectedComponentsMs, 5);
  const networkx = timeNetworkx({
    edges: design.links.map(({ from, to, props }) => [from, to, Number(props.bandwidthMbps)]),
    pairs: design.flows.map(({ from, to }) => [from, to]),
  });
  const peer = networkx === undefined ? 'networkx' : `networkx ${networkx.version}`;
  const weak = medianMs(() => weakPoints(network), ...calls);
  const weakOfPeer = networkx && networkx.articulationPointsMs + networkx.bridgesMs;
  yield fasterThan('articulation points and bridges', peer, weak, weakOfPeer, 20);
  const flowNetworks = design.flows.map((flow) => flowNetworkOf(facts.topology, flow));
  const flows = medianMs(() => flowNetworks.map(maxFlow), 50);
  yield fasterThan('max-flow and minimum cut, 5 pairs', peer, flows, networkx?.maxFlowMs, 20);
}

/** The links of a mesh as a network of capacities, both ways each, as networkx takes an undirected graph. */
const flowNetworkOf = ({ components, links, component }: Topology, { from, to }: Flow): FlowNetwork => {
  const ends = links.flatMap((link) => [
    [link.from.index, link.to.index],
    [link.to.index, link.from.index],
  ]);
  const tails = Int32Array.from(ends, ([tail]) => tail ?? 0);
  const heads = Int32Array.from(ends, ([, head]) => head ?? 0);
  return {
    nodeCount: components.length,
    source: component(from)?.index ?? 0,
    sink: component(to)?.index ?? 0,
    from: tails,
    to: heads,
    capacity: Float64Array.from(
      links.flatMap(({ props }) => [Number(props.bandwidthMbps), Number(props.bandwidthMbps)]),
    ),
    incident: incidentArcs(components.length, tails, heads),
  };
};

/** Exact availability and failure sweeps. */
export function* failureFigures(): Generator<Figure> {
  const small = meshDesign(30, 45, 1, 7);
  const [flow] = computeFacts(small).flows;
  const availability = medianMs(() => computeFacts(small).flows[0]?.availability);
  const name = `availability, 30 nodes and 45 links (${flow?.availability.method})`;
  yield atMostMs(name, availability, 100);
  const singles = hybridDesign(400, 600, 50);
  yield atMostMs('all single failures, 1,000 elements × 50 flows', medianMs(sweepOf(singles, 1), 3, 1), 1_000);
  yield atMostMs('single failures in full detail, the same', medianMs(sweepOf(singles, 1, fullDetail), 3, 1), 1_000);
  const doubles = hybridDesign(80, 120, 20);
  yield atMostMs('all double failures, 200 elements × 20 flows', medianMs(sweepOf(doubles, 2), 3, 1), 5_000);
  yield atMostMs('double failures in full detail, the same', medianMs(sweepOf(doubles, 2, fullDetail), 3, 1), 5_000);
}

/** Every entry in detail, and what runs redundantly inside fails too. */
const fullDetail: SweepOptions = { depth: 'detail', limit: Number.POSITIVE_INFINITY, redundant: true };

const sweepOf = (design: Design, order: 1 | 2, options?: SweepOptions) => () =>
  completeSweep(computeFacts(design), order, options);

/** What is laid over a drawing of 1,000 components: what each element costs in downtime, and what its loss takes along. */
export function* overlayFigures(): Generator<Figure> {
  const hybrid = hybridDesign(1_000, 1_500, 50);
  const importance = medianMs(() => strengtheningPlan(computeFacts(hybrid)), 5, 2);
  yield atMostMs('importance, 1,000 components × 50 flows', importance, 500);
  yield atMostMs('blast radius, 1,000 components × 50 flows', medianMs(blastRadiiOf(hybrid), 3, 1), 1_000);
  const mesh = meshDesign(1_000, 1_500, 50);
  yield atMostMs('blast radius, random mesh of 1,000 routers', medianMs(blastRadiiOf(mesh), 1, 1), 5_000);
}

const blastRadiiOf = (design: Design) => () => runToEnd(blastRadii(computeFacts(design)));
