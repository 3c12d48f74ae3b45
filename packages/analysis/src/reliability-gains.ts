import type { ReliabilityEdge, ReliabilityNetwork } from './reliability-network.ts';
import { type ReliabilitySlopes, reliabilitySlopes } from './reliability-slopes.ts';

/** A network of one node always works. */
const certain: ReliabilitySlopes = { reliability: 1, ofEdge: new Map(), ofUnit: new Map() };

/**
 * What the reliability of a reduced network would gain if one unit never failed, by the unit's number: its slope times the
 * probability that it does not work. The chain rule leads from an edge to the units it was made of. Nothing where the slopes take
 * more than `stepLimit` steps.
 */
export const reliabilityGains = (network: ReliabilityNetwork, stepLimit: number): ReadonlyMap<number, number> => {
  const gains = new Map<number, number>();
  const slopes = network.source === network.target ? certain : reliabilitySlopes(network, stepLimit);
  if (slopes === undefined) return gains;
  const probabilityOf = (unit: number) => network.unitProbability.get(unit) ?? 1;
  const total = network.factor * slopes.reliability;
  for (const unit of network.needed) {
    const probability = probabilityOf(unit);
    if (probability > 0) gains.set(unit, (total * (1 - probability)) / probability);
  }
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
