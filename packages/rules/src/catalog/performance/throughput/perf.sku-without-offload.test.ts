import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { skuWithoutOffload } from './perf.sku-without-offload.ts';

const pool = (peakMbps: number, props: Record<string, boolean>, datapathMode?: string) =>
  aDesign()
    .component('cl', 'cluster', datapathMode === undefined ? {} : { datapathMode })
    .component('np', 'node-pool', { parent: 'cl', ...props })
    .component('dc', 'data-center')
    .link('l', 'link', 'cl', 'dc')
    .flow('f', 'cl', 'dc', { peakMbps });
const plain = { sriov: false, hwOffload: false };

testRule(skuWithoutOffload, {
  passes: {
    'network cards that offload': pool(40_000, { sriov: false, hwOffload: true }, 'overlay'),
    'SR-IOV': pool(40_000, { sriov: true }),
    'native routing': pool(40_000, plain, 'native-routing'),
  },
  fails: {
    'an overlay of 25 Gbps without help': {
      design: pool(25_000, plain, 'overlay'),
      at: ['np'],
      severity: 'low',
      params: { loadMbps: 25_000 },
    },
  },
  notApplicable: { 'to less than 25 Gbps': pool(24_999, plain, 'overlay') },
  notAssessed: {
    'when nobody says how pods are routed': { design: pool(40_000, plain), at: ['cl'], missing: ['datapathMode'] },
    'when nobody says what the network card does': {
      design: pool(40_000, { sriov: false }, 'overlay'),
      at: ['np'],
      missing: ['hwOffload'],
    },
  },
});
