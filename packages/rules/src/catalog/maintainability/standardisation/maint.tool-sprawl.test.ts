import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { toolSprawl } from './maint.tool-sprawl.ts';

const tools = (kind: string, ...products: readonly string[]) =>
  products.reduce((design, product, at) => design.component(`t${at}`, kind, { product }), aDesign());

testRule(toolSprawl, {
  passes: {
    'two products': tools('monitoring', 'prometheus', 'datadog'),
    'three systems of two products': tools('monitoring', 'prometheus', 'datadog', 'prometheus'),
  },
  fails: {
    'three products': {
      design: tools('monitoring', 'prometheus', 'datadog', 'zabbix'),
      at: ['t0', 't1', 't2'],
      severity: 'low',
      params: { role: 'monitoring', products: ['datadog', 'prometheus', 'zabbix'] },
    },
    'gateways of different kinds': {
      design: tools('ingress-gateway', 'envoy', 'nginx').component('api', 'api-gateway', { product: 'kong' }),
      at: ['api', 't0', 't1'],
      params: { role: 'gateways' },
    },
  },
  notApplicable: { 'where no products are stated': aDesign().component('m', 'monitoring') },
});
