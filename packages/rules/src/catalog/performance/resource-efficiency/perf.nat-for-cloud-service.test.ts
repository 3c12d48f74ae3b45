import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { natForCloudService } from './perf.nat-for-cloud-service.ts';

const via = (kind: string, provider = 'aws') =>
  aDesign()
    .component('vpc', 'vpc', { provider: 'aws' })
    .component('way', kind)
    .component('store', 'object-store', { provider })
    .link('l1', 'link', 'vpc', 'way')
    .link('l2', 'link', 'way', 'store')
    .flow('f', 'vpc', 'store');

testRule(natForCloudService, {
  passes: { 'a way without address translation': via('router') },
  fails: {
    'a NAT gateway on the way': {
      design: via('nat-gateway'),
      at: ['f'],
      severity: 'low',
      params: { detour: ['way'], store: 'store' },
    },
    'the internet on the way': {
      design: via('router').link('l2', 'link', 'way', 'store', { medium: 'internet' }),
      at: ['f'],
      params: { detour: ['l2'] },
    },
  },
  notApplicable: {
    'to the storage of another provider': via('nat-gateway', 'gcp'),
    'to flows that end elsewhere': via('nat-gateway').flow('f', 'vpc', 'way'),
  },
});
