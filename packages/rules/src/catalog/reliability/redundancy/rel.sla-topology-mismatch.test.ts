import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { slaTopologyMismatch } from './rel.sla-topology-mismatch.ts';

type Props = Record<string, string | number>;

const aws = (...circuits: readonly Props[]) =>
  circuits.reduce(
    (design, props, index) => design.link(`c${index + 1}`, 'direct-connect', 'dc', 'dxgw', props),
    aDesign()
      .component('dc', 'data-center')
      .component('dxgw', 'circuit-gateway')
      .component('vpc', 'vpc')
      .link('v', 'transit-attachment', 'dxgw', 'vpc'),
  );

const google = (...circuits: readonly Props[]) =>
  circuits.reduce(
    (design, props, index) => design.link(`i${index + 1}`, 'cloud-interconnect', 'dc', 'cr-1', props),
    aDesign()
      .component('dc', 'data-center')
      .component('cr-1', 'cloud-router', { region: 'us-east1' })
      .component('vpc', 'vpc', { routingMode: 'global' })
      .link('g', 'transit-attachment', 'cr-1', 'vpc'),
  );

const azure = (props: Props) =>
  aDesign()
    .component('dc', 'data-center')
    .component('ergw', 'circuit-gateway')
    .component('vnet', 'vpc')
    .link('er', 'expressroute', 'dc', 'ergw', props)
    .link('v', 'transit-attachment', 'ergw', 'vnet');

const target = { slaTarget: 0.9999 };

testRule(slaTopologyMismatch, {
  passes: {
    'AWS 99.99% on two devices in each of two locations': aws(
      { ...target, location: 'a', providerDevice: 'a1' },
      { location: 'a', providerDevice: 'a2' },
      { location: 'b', providerDevice: 'b1' },
      { location: 'b', providerDevice: 'b2' },
    ),
    'AWS 99.9% at two locations': aws({ slaTarget: 0.999, location: 'a' }, { location: 'b' }),
    'AWS 95% on a single connection': aws({ slaTarget: 0.95 }),
    'Google 99.9% in both domains of one metro': google(
      { slaTarget: 0.999, metro: 'lga', ead: 1 },
      { slaTarget: 0.999, metro: 'lga', ead: 2 },
    ),
    'Azure 99.95% with both BGP sessions': azure({ slaTarget: 0.9995, bgpSessions: 2 }),
  },
  fails: {
    'AWS 99.99% with one device in a location': {
      design: aws(
        { ...target, location: 'a', providerDevice: 'a1' },
        { location: 'a', providerDevice: 'a2' },
        { location: 'b', providerDevice: 'b1' },
      ),
      at: ['c1', 'c2', 'c3'],
      severity: 'high',
      params: { product: 'direct-connect', needs: ['devices-2-per-location'] },
    },
    'AWS 99.99% when the second circuit of a location is a member of the same LAG': {
      design: aws(
        { ...target, location: 'a', providerDevice: 'a1' },
        { location: 'a', providerDevice: 'a2' },
        { location: 'b', lag: 'lag-b' },
        { location: 'b', lag: 'lag-b' },
      ),
      at: ['c1', 'c2', 'c3', 'c4'],
    },
    'AWS 99.9% at one location': {
      design: aws({ slaTarget: 0.999, location: 'a' }, { location: 'a' }),
      at: ['c1', 'c2'],
      params: { needs: ['locations-2'] },
    },
    'a figure that AWS does not publish': {
      design: aws({ slaTarget: 0.99999, location: 'a' }),
      at: ['c1'],
      params: { needs: ['no-such-class'] },
    },
    'a plain circuit to AWS like a Direct Connect': {
      design: aDesign()
        .component('dc', 'data-center')
        .component('dxgw', 'circuit-gateway')
        .link('c1', 'dedicated-circuit', 'dc', 'dxgw', { slaTarget: 0.999, provider: 'aws' }),
      at: ['c1'],
      params: { product: 'direct-connect' },
    },
    'Google 99.9% in one domain': {
      design: google({ slaTarget: 0.999, metro: 'lga', ead: 1 }, { metro: 'lga', ead: 1 }),
      at: ['i1', 'i2'],
      params: { needs: ['domains-2'] },
    },
    'Google 99.99% with two attachments and one Cloud Router': {
      design: google({ ...target, metro: 'lga', ead: 1 }, { metro: 'lga', ead: 2 }),
      at: ['i1', 'i2'],
      params: { needs: ['attachments-4', 'metros-2-domains-2', 'router-regions-2'] },
    },
    'Azure 99.95% on one BGP session': {
      design: azure({ slaTarget: 0.9995, bgpSessions: 1 }),
      at: ['er'],
      params: { needs: ['bgp-sessions-2'] },
    },
  },
  notApplicable: {
    'without a claim': aws({ location: 'a' }),
    'to circuits whose provider publishes no class': aDesign()
      .component('dc', 'data-center')
      .component('dc-2', 'data-center')
      .link('c1', 'dedicated-circuit', 'dc', 'dc-2', { slaTarget: 0.999 }),
  },
  notAssessed: {
    'when devices are not named': {
      design: aws({ ...target, location: 'a' }, { location: 'a' }, { location: 'b' }, { location: 'b' }),
      at: ['c1', 'c2', 'c3', 'c4'],
      missing: ['providerDevice'],
    },
    'when locations are not named': {
      design: aws({ slaTarget: 0.999, location: 'a' }, {}),
      at: ['c2'],
      missing: ['location'],
    },
    'when BGP sessions are not stated': {
      design: azure({ slaTarget: 0.9995 }),
      at: ['er'],
      missing: ['bgpSessions'],
    },
  },
});
