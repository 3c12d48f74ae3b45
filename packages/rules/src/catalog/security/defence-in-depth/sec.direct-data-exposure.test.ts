import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { directDataExposure } from './sec.direct-data-exposure.ts';

const store = aDesign().component('sn', 'subnet').component('db', 'database', { parent: 'sn' });
const reached = store
  .component('net', 'internet')
  .component('fw', 'firewall')
  .link('i', 'internet-link', 'net', 'fw')
  .link('l', 'link', 'fw', 'sn')
  .flow('sql', 'net', 'db');
const behindGateway = reached.component('fw', 'api-gateway');

testRule(directDataExposure, {
  passes: {
    'a store without public access': store.with('db', { publicAccess: false }),
    'a store in a private subnet': store.with('sn', { exposure: 'private' }),
    'a store behind a gateway': behindGateway.with('db', { publicAccess: false }),
    'a store that only people on a site reach': store
      .component('dc', 'data-center')
      .component('staff', 'user-group', { parent: 'dc' })
      .link('l', 'link', 'dc', 'sn')
      .flow('sql', 'staff', 'db')
      .with('db', { publicAccess: false }),
  },
  fails: {
    'public access': {
      design: store.with('db', { publicAccess: true }),
      at: ['db'],
      severity: 'critical',
      params: { flows: [] },
    },
    'a flow from the internet that meets only a firewall': {
      design: reached.with('db', { publicAccess: false }),
      at: ['db'],
      params: { flows: ['sql'] },
    },
    'a second path beside the gateway': {
      design: behindGateway.component('r', 'router').link('i2', 'link', 'net', 'r').link('l2', 'link', 'r', 'sn'),
      at: ['db'],
    },
  },
  notApplicable: { 'to object stores, which may serve the public': aDesign().component('o', 'object-store') },
  notAssessed: {
    'when access is not stated': { design: store, at: ['db'], missing: ['publicAccess'] },
  },
});
