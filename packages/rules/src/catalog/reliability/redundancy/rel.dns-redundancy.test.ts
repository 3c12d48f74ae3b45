import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { dnsRedundancy } from './rel.dns-redundancy.ts';

const dns = (props: Record<string, number | boolean | string[]>) =>
  aDesign()
    .component('dc', 'data-center')
    .component('ns1', 'dns-server', { parent: 'dc', ...props });

testRule(dnsRedundancy, {
  passes: {
    'two instances': dns({ instances: 2 }),
    'two servers in one site': dns({ instances: 1 }).component('ns2', 'dns-server', { parent: 'dc' }),
    'two instances in two zones': dns({ instances: 2, zones: ['a', 'b'] }),
    'a resolver the provider runs': dns({ managed: true }),
  },
  fails: {
    'a single instance': { design: dns({ instances: 1 }), at: ['ns1'], severity: 'high', params: { zone: null } },
    'two instances in one zone': {
      design: dns({ instances: 2, zones: ['a'] }),
      at: ['ns1'],
      params: { zone: 'a' },
    },
    'two servers in one zone': {
      design: dns({ zones: ['a'] }).component('ns2', 'dns-server', { parent: 'dc', zones: ['a'] }),
      at: ['ns1', 'ns2'],
      params: { zone: 'a' },
    },
    'one server each of two sites': {
      design: dns({ instances: 1 })
        .component('dc2', 'data-center')
        .component('ns2', 'dns-server', { parent: 'dc2', instances: 1 }),
      at: [['ns1'], ['ns2']],
    },
  },
  notApplicable: { 'to test sites': dns({ instances: 1 }).with('dc', { env: 'test' }) },
  notAssessed: {
    'when a lone server states no instances': { design: dns({}), at: ['ns1'], missing: ['instances'] },
  },
});
