import { type EdgeMaking, given, type ReducedNetwork, series } from './reliability-reduction.ts';
import { type ReliabilitySlopes, reliabilitySlopes } from './reliability-slopes.ts';

/**
 * What each unit that every way of a reduced network needs costs, by the unit: a network that works with probability `total`
 * would work with total/p if the unit never failed. `endUnits` are needed as well.
 */
export const neededGains = (network: ReducedNetwork, endUnits: readonly number[], total: number): Float64Array => {
  const gains = new Float64Array(network.unitProbability.length);
  for (const unit of [...endUnits, ...network.neededUnits]) {
    const probability = network.unitProbability[unit]!;
    if (probability > 0) gains[unit]! += (total * (1 - probability)) / probability;
  }
  const slopes = new Float64Array(network.making.sort.length);
  for (const edge of network.neededEdges) slopes[edge] = total / network.making.probability[edge]!;
  spread(network, slopes, gains);
  return gains;
};

/**
 * What the reliability of a reduced network would gain if one unit never failed, by the unit: its slope times the probability
 * that it does not work. Undefined where the slopes take more than `stepLimit` steps.
 */
export const reliabilityGains = (
  network: ReducedNetwork,
  endUnits: readonly number[],
  stepLimit: number,
): Float64Array | undefined => {
  const slopes = network.source === network.target ? certain : reliabilitySlopes(network, stepLimit);
  if (slopes === undefined) return undefined;
  const gains = neededGains(network, endUnits, network.factor * slopes.reliability);
  slopes.ofUnit.forEach((slope, unit) => {
    gains[unit]! += network.factor * slope * (1 - network.unitProbability[unit]!);
  });
  const ofEdge = new Float64Array(network.making.sort.length);
  slopes.ofEdge.forEach((slope, edge) => {
    ofEdge[network.madeAs[edge]!] = network.factor * slope;
  });
  spread(network, ofEdge, gains);
  return gains;
};

/** A network of one node always works. */
const certain: ReliabilitySlopes = {
  reliability: 1,
  ofEdge: new Float64Array(0),
  ofUnit: new Float64Array(0),
};

/**
 * Adds what the units in edges gain when the result changes by a slope for each 1 an edge's probability does (chain rule): from
 * the edges that were made last to those that were given. The slopes are used up.
 */
const spread = ({ making, unitProbability }: ReducedNetwork, slopes: Float64Array, gains: Float64Array): void => {
  const { sort, one, other, basis, probability, lastOwn, ownBefore } = making;
  for (let edge = sort.length - 1; edge >= 0; edge -= 1) {
    if (slopes[edge] === 0) continue;
    const whole = slopes[edge]! * probability[edge]!;
    for (let unit = lastOwn[edge]!; unit !== -1; unit = ownBefore[unit]!) {
      gains[unit]! += (whole * (1 - unitProbability[unit]!)) / unitProbability[unit]!;
    }
    if (sort[edge] === given) continue;
    const slope = whole / basis[edge]!;
    slopes[one[edge]!] = slope * partOf(making, sort[edge]!, other[edge]!);
    slopes[other[edge]!] = slope * partOf(making, sort[edge]!, one[edge]!);
  }
};

/** How much two edges in one change with the first of them, given the other. */
const partOf = ({ probability }: EdgeMaking, sort: number, other: number): number =>
  sort === series ? probability[other]! : 1 - probability[other]!;
