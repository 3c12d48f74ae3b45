import { aDesign } from '@spandrel/model/testing';
import { referenceDesign } from '../../../testing/reference-design.ts';
import { testRule } from '../../../testing/test-rule.ts';
import { localityFailoverNoOutlier } from './rel.locality-failover-no-outlier.ts';

const design = referenceDesign('istio-multi-primary');

testRule(localityFailoverNoOutlier, {
  passes: { 'the published design, which detects outliers': design },
  fails: {
    'locality failover without outlier detection': {
      design: design.with('mesh1', { outlierDetection: false }),
      at: ['mesh1'],
      severity: 'medium',
    },
    'the same in a mesh drawn by its product': {
      design: aDesign().component('i', 'istio', { localityFailover: true, outlierDetection: false }),
      at: ['i'],
    },
  },
  notApplicable: {
    'without locality failover': design.with('mesh1', { localityFailover: false, outlierDetection: false }),
  },
  notAssessed: {
    'when outlier detection is not stated': {
      design: design.with('mesh1', { outlierDetection: null }),
      at: ['mesh1'],
      missing: ['outlierDetection'],
    },
  },
});
