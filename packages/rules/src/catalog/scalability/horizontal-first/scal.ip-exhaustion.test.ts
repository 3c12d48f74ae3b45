import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { ipExhaustion } from './scal.ip-exhaustion.ts';

const enough = { podCidr: '10.0.0.0/16', nodeMask: 24, nodes: 196, serviceCidr: '10.96.0.0/22', services: 819 };
const cluster = (change: Record<string, string | number | null> = {}) =>
  aDesign().component('cl', 'cluster', enough).with('cl', change);

testRule(ipExhaustion, {
  passes: {
    '256 blocks for 196 nodes, 256 addresses for 110 pods, and 80% of the Service range': cluster(),
    'IPv6 ranges': cluster({ podCidr: 'fd00:10::/48', nodeMask: 64, serviceCidr: 'fd00:96::/112' }),
    'blocks that hold exactly twice the pods': cluster({ maxPodsPerNode: 128 }),
  },
  fails: {
    'one node more than leaves room for growth': {
      design: cluster({ nodes: 197 }),
      at: ['cl'],
      severity: 'high',
      params: { nodes: 256, pods: null, services: null },
    },
    'blocks that hold less than twice the pods': {
      design: cluster({ maxPodsPerNode: 129 }),
      at: ['cl'],
      params: { nodes: null, pods: 256, services: null },
    },
    'one Service more than 80% of the range': {
      design: cluster({ services: 820 }),
      at: ['cl'],
      params: { nodes: null, pods: null, services: 1024 },
    },
    'all of them at once': {
      design: cluster({ podCidr: '10.0.0.0/18', nodeMask: 25, services: 2000 }),
      at: ['cl'],
      params: { nodes: 128, pods: 128, services: 1024 },
    },
    'what is known even when the rest is not': {
      design: cluster({ podCidr: null, services: 1024 }),
      at: ['cl'],
      params: { services: 1024 },
    },
  },
  notApplicable: { 'without clusters': aDesign().component('r', 'router') },
  notAssessed: {
    'when ranges or numbers are missing': {
      design: cluster({ nodeMask: null, services: null }),
      at: ['cl'],
      missing: ['nodeMask', 'services'],
    },
  },
});
