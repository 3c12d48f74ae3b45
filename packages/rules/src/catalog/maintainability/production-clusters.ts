import type { ComponentNode, Topology } from '@spandrel/analysis';
import { isNonProductionComponent } from '../../environment.ts';

/** Clusters that serve production (staging counts as production here as everywhere), sorted by id. */
export const productionClusters = (topology: Topology): readonly ComponentNode[] =>
  topology.components.filter(
    (component) => component.component.kind === 'cluster' && !isNonProductionComponent(topology, component),
  );
