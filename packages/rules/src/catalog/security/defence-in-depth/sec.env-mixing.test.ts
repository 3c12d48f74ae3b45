import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { envMixing } from './sec.env-mixing.ts';

const cluster = aDesign()
  .component('cl', 'cluster', { isolationPolicy: 'none' })
  .component('shop', 'service', { parent: 'cl', env: 'prod' })
  .component('trial', 'service', { parent: 'cl', env: 'dev' });
const network = aDesign()
  .component('vpc', 'vpc', { isolationPolicy: 'partial' })
  .component('live', 'cluster', { parent: 'vpc', env: 'prod' })
  .component('lab', 'cluster', { parent: 'vpc', env: 'test' });

testRule(envMixing, {
  passes: {
    'one environment': cluster.with('trial', { env: 'prod' }),
    'environments kept apart by an enforced policy': cluster.with('cl', { isolationPolicy: 'enforced' }),
    'environments kept apart by default deny': cluster.with('cl', {
      isolationPolicy: null,
      networkPolicy: 'default-deny',
    }),
    'environments in clusters of their own': cluster
      .without('trial')
      .component('more', 'service', { parent: 'cl' })
      .component('cl2', 'cluster', { env: 'dev' })
      .component('trial', 'service', { parent: 'cl2' }),
  },
  fails: {
    'production beside development in one cluster': {
      design: cluster,
      at: ['cl'],
      severity: 'high',
      params: { production: ['shop'], others: ['trial'] },
    },
    'staging counts as non-production': { design: cluster.with('trial', { env: 'staging' }), at: ['cl'] },
    'clusters of two environments in one network': { design: network, at: ['vpc'] },
    'a cluster without network policy': {
      design: cluster.with('cl', { isolationPolicy: null, networkPolicy: 'none' }),
      at: ['cl'],
    },
  },
  notApplicable: { 'to a cluster with one tenant': cluster.without('trial') },
  notAssessed: {
    'when nothing is said about isolation': {
      design: cluster.with('cl', { isolationPolicy: null }),
      at: ['cl'],
      missing: ['isolationPolicy'],
    },
  },
});
