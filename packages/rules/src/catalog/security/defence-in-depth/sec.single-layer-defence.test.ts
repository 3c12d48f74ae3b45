import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { singleLayerDefence } from './sec.single-layer-defence.ts';

const shop = aDesign()
  .component('net', 'internet')
  .component('gw', 'api-gateway', { authn: 'none', waf: false })
  .component('cl', 'cluster', { networkPolicy: 'none' })
  .component('web', 'service', { parent: 'cl', authorizationPolicy: 'none' })
  .component('db', 'database', { authn: 'none', dataClass: 'confidential' })
  .link('i', 'internet-link', 'net', 'gw')
  .link('l', 'link', 'gw', 'cl')
  .link('d', 'data-access', 'web', 'db')
  .flow('buy', 'net', 'web');
const twoLayers = shop.with('gw', { authn: 'token' }).with('db', { authn: 'token' });

testRule(singleLayerDefence, {
  passes: {
    'sign-in twice and a network policy': twoLayers.with('cl', { networkPolicy: 'default-deny' }),
    'sign-in twice and authorization between services': twoLayers.with('web', { authorizationPolicy: 'default-deny' }),
    'sign-in twice and protection at the edge': twoLayers.with('gw', { waf: true }),
    'sign-in twice and a firewall on the way': twoLayers
      .component('fw', 'firewall')
      .link('l', 'link', 'gw', 'fw')
      .link('l2', 'link', 'fw', 'cl'),
  },
  fails: {
    'two layers': {
      design: twoLayers,
      at: ['db'],
      severity: 'high',
      params: { layers: ['gateway', 'store'], flow: 'buy' },
    },
    'none at all': { design: shop, at: ['db'], params: { layers: [] } },
  },
  notApplicable: {
    'to internal data': shop.with('db', { dataClass: 'internal' }),
    'to stores no request from the internet leads to': shop.without('d'),
    'to users on a site': shop
      .without('buy')
      .component('dc', 'data-center')
      .component('staff', 'user-group', { parent: 'dc' })
      .link('s', 'link', 'dc', 'gw')
      .flow('work', 'staff', 'web'),
  },
  notAssessed: {
    'when a layer that could be the third is not stated': {
      design: twoLayers.with('cl', { networkPolicy: null }),
      at: ['db'],
      missing: ['networkPolicy'],
    },
  },
});
