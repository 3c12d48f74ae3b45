import type { Design } from '@spandrel/model';
import graphology from 'graphology';
import { connectedComponents } from 'graphology-components';
import dijkstra from 'graphology-shortest-path/dijkstra.js';
import { medianMs } from './measure.ts';

export interface GraphologyTimes {
  readonly shortestPathsMs: number;
  readonly connectedComponentsMs: number;
}

/** What graphology takes for the same network, in ms: shortest paths from one component to all, and the connected components. */
export const timeGraphology = ({ components, links }: Design, from: string): GraphologyTimes => {
  const graph = new graphology.MultiUndirectedGraph();
  for (const { id } of components) graph.addNode(id);
  for (const { id, from: a, to: b, props } of links) {
    if (a !== b) graph.addEdgeWithKey(id, a, b, { latencyMs: props.latencyMs });
  }
  return {
    shortestPathsMs: medianMs(() => dijkstra.singleSource(graph, from, 'latencyMs'), 50, 200),
    connectedComponentsMs: medianMs(() => connectedComponents(graph), 50, 200),
  };
};
