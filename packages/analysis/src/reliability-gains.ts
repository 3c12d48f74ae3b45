import type { ReliabilityEdge, ReliabilityNetwork } from './reliability-network.ts';
import { type ReliabilitySlopes, reliabilitySlopes } from './reliability-slopes.ts';

/** A network of one node always works. */
const certain: ReliabilitySlopes = { reliability: 1, ofEdge: new Map(), ofUnit: new Map() };

/**
 * What each unit that every way of a reduced network needs costs, by the unit's number: a network that works with probability
 * `total` would work with total/p if the unit never failed.
 */
export const neededGains = (network: ReliabilityNetwork, total: number): Map<number, number> => {
  const gains = new Map<number, number>();
  for (const unit of network.needed) {
    const probability = probabilityOf(network, unit);
    if (probability > 0) gains.set(unit, (total * (1 - probability)) / probability);
  }
  for (const edge of network.neededEdges) spread(network, edge, total / edge.probability, gains);
  return gains;
};

/**
 * What the reliability of a reduced network would gain if one unit never failed, by the unit's number: its slope times the
 * probability that it does not work. Nothing where the slopes take more than `stepLimit` steps.
 */
export const reliabilityGains = (network: ReliabilityNetwork, stepLimit: number): ReadonlyMap<number, number> => {
  const slopes = network.source === network.target ? certain : reliabilitySlopes(network, stepLimit);
  if (slopes === undefined) return new Map();
  const gains = neededGains(network, network.factor * slopes.reliability);
  for (const [unit, slope] of slopes.ofUnit) {
    gains.set(unit, network.factor * slope * (1 - probabilityOf(network, unit)));
  }
  for (const [edge, slope] of slopes.ofEdge) spread(network, edge, network.factor * slope, gains);
  return gains;
};

const probabilityOf = ({ unitProbability }: ReliabilityNetwork, unit: number): number => unitProbability.get(unit) ?? 1;

/** Adds what the units in an edge gain when the result changes by `slope` for each 1 the edge's probability does (chain rule). */
const spread = (
  network: ReliabilityNetwork,
  { probability, origin }: ReliabilityEdge,
  slope: number,
  gains: Map<number, number>,
): void => {
  if (origin === undefined || slope === 0) return;
  if (origin.sort === 'units') {
    for (const unit of origin.units) {
      const works = probabilityOf(network, unit);
      gains.set(unit, (gains.get(unit) ?? 0) + (slope * probability * (1 - works)) / works);
    }
    spread(network, origin.of, (slope * probability) / origin.of.probability, gains);
    return;
  }
  const { one, other } = origin;
  const isSeries = origin.sort === 'series';
  spread(network, one, slope * (isSeries ? other.probability : 1 - other.probability), gains);
  spread(network, other, slope * (isSeries ? one.probability : 1 - one.probability), gains);
};
