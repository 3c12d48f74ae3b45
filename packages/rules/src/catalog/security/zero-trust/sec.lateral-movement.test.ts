import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { lateralMovement } from './sec.lateral-movement.ts';

const cluster = aDesign()
  .component('cl', 'cluster', { networkPolicy: 'none' })
  .component('web', 'service', { parent: 'cl', exposure: 'public', authn: 'none' })
  .component('db', 'database', { authn: 'none', dataClass: 'confidential' })
  .link('d', 'data-access', 'web', 'db');
const services = (open: number) =>
  Array.from({ length: 9 }, (_, index) => index).reduce(
    (design, index) =>
      design.component(`s${index}`, 'service', { parent: 'cl', authn: index < open ? 'none' : 'mtls' }),
    cluster.without('db'),
  );

testRule(lateralMovement, {
  passes: {
    'a store that authenticates its callers': cluster.with('db', { authn: 'token' }),
    'internal data': cluster.with('db', { dataClass: 'internal' }),
    'three open services of ten': services(3),
  },
  fails: {
    'sensitive data that asks nobody': {
      design: cluster,
      at: ['web'],
      severity: 'high',
      params: { stores: ['db'] },
    },
    'four open services of ten': { design: services(4), at: ['web'], params: { stores: [], total: 10 } },
    'a service that a flow from the internet ends at': {
      design: cluster
        .with('web', { exposure: null })
        .component('net', 'internet')
        .link('i', 'internet-link', 'net', 'cl')
        .flow('f', 'net', 'web'),
      at: ['web'],
    },
  },
  notApplicable: { 'to services nobody reaches from outside': cluster.with('web', { exposure: 'private' }) },
  notAssessed: {
    'when a sensitive store does not say how it authenticates': {
      design: cluster.with('db', { authn: null }),
      at: ['db'],
      missing: ['authn'],
    },
  },
});
