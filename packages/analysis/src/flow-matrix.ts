import { isSite, siteOf } from './circuits.ts';
import { peakOf } from './demand.ts';
import { compareText, sortedUnique } from './order.ts';
import { readNumber, readText } from './property-access.ts';
import type { ComponentNode, FlowNode, Topology } from './topology.ts';
import { gbPerMonthOfMbps } from './transfer-cost.ts';

/** Traffic from one row of a matrix to one column, in Mbps. */
export interface MatrixCell {
  readonly from: string;
  readonly to: string;
  /** Sorted by id. */
  readonly flows: readonly string[];
  /** Sum of the known averages; peaks of several flows are summed as if they came together. */
  readonly averageMbps: number;
  readonly peakMbps: number;
  /** Flows that state neither average nor volume, and those without any peak; sorted by id. */
  readonly withoutAverage: readonly string[];
  readonly withoutPeak: readonly string[];
}

/** Who sends how much to whom. */
export interface FlowMatrix {
  /** Names of rows and columns, sorted: ids of components, or names of regions that are not drawn. */
  readonly names: readonly string[];
  /** Only pairs with a flow, by row, then by column. */
  readonly cells: readonly MatrixCell[];
}

/** Traffic between the places the ends of flows stand in: sites, else regions, else the outermost box around them. */
export const siteMatrix = (topology: Topology): FlowMatrix => matrixOf(topology.flows, placeNameOf);

/** Traffic between the ends of flows themselves. */
export const serviceMatrix = (topology: Topology): FlowMatrix => matrixOf(topology.flows, ({ id }) => id);

/** Name of the place a component stands in; its own id when nothing is drawn around it. */
export const placeNameOf = (component: ComponentNode): string => {
  const site = siteOf(component);
  if (isSite(site)) return site.id;
  const boxes = [component, ...component.ancestors];
  const region = boxes.find((box) => box.component.kind === 'region')?.id ?? readText(component, 'region')?.value;
  return region ?? boxes[boxes.length - 1]!.id;
};

/** Average traffic of a flow in Mbps: stated, else its monthly volume spread over the month; undefined when neither is known. */
export const averageOf = (flow: FlowNode): number | undefined => {
  const average = readNumber(flow, 'avgMbps')?.value;
  const volume = readNumber(flow, 'gbPerMonth')?.value;
  return average ?? (volume === undefined ? undefined : volume / gbPerMonthOfMbps);
};

const matrixOf = (flows: readonly FlowNode[], nameOf: (end: ComponentNode) => string): FlowMatrix => {
  const groups = new Map<string, Map<string, FlowNode[]>>();
  for (const flow of flows) {
    const [from, to] = [nameOf(flow.from), nameOf(flow.to)];
    const row = groups.get(from) ?? new Map<string, FlowNode[]>();
    row.set(to, [...(row.get(to) ?? []), flow]);
    groups.set(from, row);
  }
  const cells = [...groups].flatMap(([from, row]) => [...row].map(([to, members]) => cellOf(from, to, members)));
  return {
    names: sortedUnique(cells.flatMap(({ from, to }) => [from, to])),
    cells: cells.sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to)),
  };
};

const cellOf = (from: string, to: string, flows: readonly FlowNode[]): MatrixCell => {
  const idsOf = (some: readonly FlowNode[]) => sortedUnique(some.map(({ id }) => id));
  return {
    from,
    to,
    flows: idsOf(flows),
    averageMbps: flows.reduce((sum, flow) => sum + (averageOf(flow) ?? 0), 0),
    peakMbps: flows.reduce((sum, flow) => sum + (peakOf(flow)?.value ?? 0), 0),
    withoutAverage: idsOf(flows.filter((flow) => averageOf(flow) === undefined)),
    withoutPeak: idsOf(flows.filter((flow) => peakOf(flow) === undefined)),
  };
};
