import { aDesign } from '@spandrel/model/testing';
import { referenceDesign } from '../../../testing/reference-design.ts';
import { testRule } from '../../../testing/test-rule.ts';
import { flatNetworkSegmentation } from './sec.flat-network-segmentation.ts';

const flat = aDesign()
  .component('live', 'cluster', { env: 'prod', networkPolicy: 'none' })
  .component('lab', 'cluster', { env: 'dev', networkPolicy: 'default-deny' })
  .component('cm', 'cilium-cluster-mesh', { members: ['live', 'lab'] });
const denying = flat.with('live', { networkPolicy: 'default-deny' });

testRule(flatNetworkSegmentation, {
  passes: {
    'clusters of one environment': flat.with('lab', { env: 'prod' }),
    'clusters that all deny by default': denying,
    'the published Submariner design': referenceDesign('submariner-broker'),
  },
  fails: {
    'two environments of which one accepts everything': {
      design: flat,
      at: ['lab', 'live'],
      severity: 'high',
      params: { differs: 'env', open: ['live'], values: ['dev', 'prod'] },
    },
    'two trust zones': {
      design: flat.with('lab', { env: 'prod', trustZone: 'partner' }).with('live', { trustZone: 'corp' }),
      at: ['lab', 'live'],
      params: { differs: 'trustZone' },
    },
  },
  notApplicable: {
    'to clusters that no flat network joins': flat.without('cm'),
    'to a mesh of two networks': flat
      .without('cm')
      .with('live', { network: 'n1' })
      .with('lab', { network: 'n2' })
      .component('m', 'mesh', { members: ['live', 'lab'] }),
  },
  notAssessed: {
    'when a cluster says nothing of its policies': {
      design: denying.with('live', { networkPolicy: null }),
      at: ['live'],
      missing: ['networkPolicy'],
    },
  },
});
