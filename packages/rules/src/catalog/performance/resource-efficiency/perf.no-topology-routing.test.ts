import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noTopologyRouting } from './perf.no-topology-routing.ts';

const service = (props: Record<string, string | number | string[]>, zones: string[] = ['a', 'b', 'c']) =>
  aDesign()
    .component('cl', 'cluster', { zones })
    .component('svc', 'service', { parent: 'cl', ...props });

testRule(noTopologyRouting, {
  passes: {
    'fewer than 1,000 requests per second': service({ rps: 999 }),
    'a service that prefers its zone': service({ rps: 9000, trafficDistribution: 'PreferSameZone' }),
  },
  fails: {
    '1,000 requests per second over the zones of the cluster': {
      design: service({ rps: 1000 }),
      at: ['svc'],
      severity: 'low',
      params: { requests: 1000, zones: ['a', 'b', 'c'] },
    },
    'the requests of several flows': {
      design: service({})
        .component('web', 'service', { parent: 'cl', zones: ['a'] })
        .flow('f', 'web', 'svc', { rps: 600 })
        .flow('g', 'cl', 'svc', { rps: 500 }),
      at: ['svc'],
      params: { requests: 1100 },
    },
  },
  notApplicable: {
    'to a cluster in one zone': service({ rps: 9000 }, ['a']),
    'to a service that stands in one zone': service({ rps: 9000, zones: ['a'] }),
  },
  notAssessed: { 'when nobody states the requests': { design: service({}), at: ['svc'], missing: ['rps'] } },
});
