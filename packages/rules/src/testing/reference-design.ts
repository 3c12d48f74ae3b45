import { readDesign, samples } from '@spandrel/model';
import { aDesign, type DesignBuilder } from '@spandrel/model/testing';

/** One of the published reference designs, as a builder that tests vary. */
export const referenceDesign = (
  id: 'direct-connect-maximum-resiliency' | 'dedicated-interconnect-9999' | 'istio-multi-primary' | 'submariner-broker',
): DesignBuilder => {
  const result = readDesign(samples.find((sample) => sample.id === id)?.texts.en ?? '');
  if (!result.ok) throw new Error(`${id}: ${JSON.stringify(result.problems)}`);
  return aDesign(result.design);
};
