/** Port speeds and service rates that lines are sold with, in Mbps. */
const soldMbps = [100, 200, 500, 1000, 2000, 5000, 10_000, 25_000, 40_000, 100_000, 200_000, 400_000] as const;

/** The smallest rate lines are sold with that carries this much; beyond the largest one whole multiples of it. */
export const rateCarrying = (mbps: number): number => {
  const largest = soldMbps[soldMbps.length - 1] ?? 1;
  return soldMbps.find((rate) => rate >= mbps) ?? Math.ceil(mbps / largest) * largest;
};
