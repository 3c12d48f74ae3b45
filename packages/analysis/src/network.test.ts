import { aDesign } from '@spandrel/model/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeFacts } from './facts.ts';
import { componentLatency, linkLatency } from './latency.ts';
import { mixedDesign } from './testing/random-design.ts';
import type { Topology } from './topology.ts';

interface Edge {
  readonly ends: readonly [string, string];
  readonly link?: string;
  readonly latencyMs: number;
}

const edgesOf = (topology: Topology): readonly Edge[] => {
  const links = topology.links
    .filter(({ from, to, kind }) => from !== to && kind?.plane === 'data')
    .map(
      (link): Edge => ({ ends: [link.from.id, link.to.id], link: link.id, latencyMs: linkLatency(link)?.value ?? 0 }),
    );
  const joined = ({ ends }: Edge, a: string, b: string) => ends.includes(a) && ends.includes(b);
  const joints = topology.components.flatMap(({ id, parent }): Edge[] =>
    parent === undefined || links.some((edge) => joined(edge, id, parent.id))
      ? []
      : [{ ends: [id, parent.id], latencyMs: 0 }],
  );
  return [...links, ...joints];
};

/** Number of connected parts among some nodes. */
const partsOf = (nodes: readonly string[], edges: readonly Edge[]): number => {
  const left = new Set(nodes);
  let parts = 0;
  for (const node of nodes) {
    if (!left.delete(node)) continue;
    parts += 1;
    for (const here of new Set([node])) {
      const queue = [here];
      for (const next of queue) {
        for (const { ends } of edges) {
          const other = ends[0] === next ? ends[1] : ends[1] === next ? ends[0] : undefined;
          if (other !== undefined && left.delete(other)) queue.push(other);
        }
      }
    }
  }
  return parts;
};

describe('the drawn network', () => {
  it('splits exactly at its articulation points and bridges', () => {
    fc.assert(
      fc.property(mixedDesign({ components: 8, links: 9 }), (design) => {
        const { topology, network } = computeFacts(design);
        const edges = edgesOf(topology);
        const nodes = topology.components.map(({ id }) => id);
        const whole = partsOf(nodes, edges);
        const points = nodes.filter((id) => {
          const rest = edges.filter(({ ends }) => !ends.includes(id));
          const isAlone = rest.length === edges.length;
          return (
            !isAlone &&
            partsOf(
              nodes.filter((node) => node !== id),
              rest,
            ) > whole
          );
        });
        const bridges = edges.filter(
          (edge) =>
            edge.link !== undefined &&
            partsOf(
              nodes,
              edges.filter((other) => other !== edge),
            ) > whole,
        );
        expect(network.articulationPoints).toEqual(points);
        expect(network.bridges).toEqual(bridges.map(({ link }) => link).sort());
      }),
      { numRuns: 400 },
    );
  });

  it('is as wide as the largest of all shortest latencies (Floyd & Warshall)', () => {
    fc.assert(
      fc.property(mixedDesign({ components: 9, links: 14 }), (design) => {
        const { topology, network } = computeFacts(design);
        const edges = edgesOf(topology);
        const nodes = topology.components;
        const processing = nodes.map((node) => componentLatency(node)?.value ?? 0);
        const at = new Map(nodes.map(({ id, index }) => [id, index]));
        // Between two components without their own processing, which is added at the end.
        const apart = nodes.map((_, a) => nodes.map((_, b) => (a === b ? 0 : Number.POSITIVE_INFINITY)));
        for (const { ends, latencyMs } of edges) {
          const [a, b] = [at.get(ends[0])!, at.get(ends[1])!];
          apart[a]![b] = apart[b]![a] = Math.min(apart[a]![b]!, latencyMs);
        }
        for (const [via] of nodes.entries()) {
          for (const [a] of nodes.entries()) {
            for (const [b] of nodes.entries()) {
              if (a === via || b === via || a === b) continue;
              apart[a]![b] = Math.min(apart[a]![b]!, apart[a]![via]! + processing[via]! + apart[via]![b]!);
            }
          }
        }
        const between = nodes.flatMap((_, a) =>
          nodes.flatMap((_, b) =>
            a !== b && Number.isFinite(apart[a]![b]!) ? [apart[a]![b]! + processing[a]! + processing[b]!] : [],
          ),
        );
        if (between.length === 0) expect(network.diameterMs).toBeNull();
        else expect(network.diameterMs).toBeCloseTo(Math.max(...between), 9);
      }),
      { numRuns: 400 },
    );
  });

  it('has no diameter when nothing is connected', () => {
    const { network } = computeFacts(aDesign().component('a', 'router').component('b', 'router').build());
    expect(network).toEqual({ components: 2, links: 0, articulationPoints: [], bridges: [], diameterMs: null });
  });
});
