import { readFileSync } from 'node:fs';
import { readDesign } from '@spandrel/model';
import { aDesign, type DesignBuilder } from '@spandrel/model/testing';

/** One of the published reference designs, as a builder that tests vary. */
export const referenceDesign = (
  sample:
    | 'direct-connect-maximum-resiliency'
    | 'dedicated-interconnect-9999'
    | 'istio-multi-primary'
    | 'submariner-broker',
): DesignBuilder => {
  const file = new URL(`../../../model/samples/${sample}.yaml`, import.meta.url);
  const result = readDesign(readFileSync(file, 'utf8'));
  if (!result.ok) throw new Error(`${sample}: ${JSON.stringify(result.problems)}`);
  return aDesign(result.design);
};
