import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { lbSingleBackend } from './scal.lb-single-backend.ts';

const balanced = (kind: string, a: Record<string, string | string[]>, b: Record<string, string | string[]>) =>
  aDesign()
    .component('lb', kind)
    .component('a', 'service', a)
    .component('b', 'service', b)
    .link('la', 'service-call', 'lb', 'a')
    .link('lb2', 'service-call', 'lb', 'b');

testRule(lbSingleBackend, {
  passes: {
    'backends in two zones': balanced('load-balancer', { zones: ['a'] }, { zones: ['b'] }),
    'one backend that runs in two zones': balanced('load-balancer', { zones: ['a', 'b'] }, {}).without('b'),
    'a global balancer over two regions': balanced('global-load-balancer', { region: 'seoul' }, { region: 'tokyo' }),
  },
  fails: {
    'backends in one zone': {
      design: balanced('load-balancer', { zones: ['a'] }, { zones: ['a'] }),
      at: ['lb'],
      severity: 'medium',
      params: { domain: 'a', backends: ['a', 'b'], global: false },
    },
    'zones given by the cluster around them': {
      design: aDesign()
        .component('lb', 'load-balancer')
        .component('cl', 'cluster', { zones: ['z'] })
        .component('s', 'service', { parent: 'cl' })
        .link('l', 'service-call', 'lb', 's'),
      at: ['lb'],
    },
    'a balancer by DNS over one region, whatever the zones': {
      design: balanced('dns-gslb', { region: 'seoul', zones: ['a'] }, { region: 'seoul', zones: ['b'] }),
      at: ['lb'],
      params: { domain: 'seoul', global: true },
    },
  },
  notApplicable: {
    'to a balancer whose backends are not drawn': aDesign().component('lb', 'load-balancer'),
    'to callers of the balancer': aDesign()
      .component('lb', 'load-balancer')
      .component('c', 'service', { zones: ['a'] })
      .link('l', 'service-call', 'c', 'lb'),
    'to the network it stands in': aDesign()
      .component('v', 'vpc')
      .component('lb', 'load-balancer', { parent: 'v' })
      .link('l', 'link', 'lb', 'v'),
    'to test environments': balanced('load-balancer', { zones: ['a'] }, { zones: ['a'] }).with('lb', { env: 'test' }),
  },
  notAssessed: {
    'when a backend states no zone': {
      design: balanced('load-balancer', { zones: ['a'] }, {}),
      at: ['b'],
      missing: ['zones'],
    },
  },
});
