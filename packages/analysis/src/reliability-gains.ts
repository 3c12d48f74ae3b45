import type { ReliabilityEdge, ReliabilityNetwork } from './reliability-network.ts';
import { type ReliabilitySlopes, reliabilitySlopes } from './reliability-slopes.ts';

/** A network of one node always works. */
const certain: ReliabilitySlopes = { reliability: 1, ofEdge: new Map(), ofUnit: new Map() };

/** What each unit that every way needs costs: a network that works with probability `total` then works with total/p. */
export const neededGains = (network: ReliabilityNetwork, total: number): ReadonlyMap<number, number> =>
  new Map(
    network.needed.flatMap((unit) => {
      const probability = network.unitProbability.get(unit) ?? 1;
      return probability > 0 ? [[unit, (total * (1 - probability)) / probability] as const] : [];
    }),
  );

/**
 * What the reliability of a reduced network would gain if one unit never failed, by the unit's number: its slope times the
 * probability that it does not work. The chain rule leads from an edge to the units it was made of. Nothing where the slopes take
 * more than `stepLimit` steps.
 */
export const reliabilityGains = (network: ReliabilityNetwork, stepLimit: number): ReadonlyMap<number, number> => {
  const slopes = network.source === network.target ? certain : reliabilitySlopes(network, stepLimit);
  if (slopes === undefined) return new Map();
  const gains = new Map(neededGains(network, network.factor * slopes.reliability));
  const probabilityOf = (unit: number) => network.unitProbability.get(unit) ?? 1;
  for (const [unit, slope] of slopes.ofUnit) gains.set(unit, network.factor * slope * (1 - probabilityOf(unit)));
  /** Adds what the units in an edge gain when the result changes by `slope` for each 1 the edge's probability does. */
  const spread = ({ probability, origin }: ReliabilityEdge, slope: number): void => {
    if (origin === undefined || slope === 0) return;
    if (origin.sort === 'units') {
      for (const unit of origin.units) {
        const works = probabilityOf(unit);
        gains.set(unit, (gains.get(unit) ?? 0) + (slope * probability * (1 - works)) / works);
      }
      spread(origin.of, origin.of.probability === 0 ? 0 : (slope * probability) / origin.of.probability);
      return;
    }
    const { one, other } = origin;
    const isSeries = origin.sort === 'series';
    spread(one, slope * (isSeries ? other.probability : 1 - other.probability));
    spread(other, slope * (isSeries ? one.probability : 1 - one.probability));
  };
  for (const [edge, slope] of slopes.ofEdge) spread(edge, network.factor * slope);
  return gains;
};
