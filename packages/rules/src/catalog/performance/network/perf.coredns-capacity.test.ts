import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { corednsCapacity } from './perf.coredns-capacity.ts';

const coredns = (props: Record<string, number | string[]>, cluster: Record<string, number> = {}) =>
  aDesign()
    .component('cl', 'cluster', cluster)
    .component('dns', 'coredns', { parent: 'cl', ...props });

testRule(corednsCapacity, {
  passes: {
    'as many queries as two instances answer with reserve': coredns({ instances: 2, dnsQps: 42_000 }),
    'few queries, whatever the number of instances': coredns({ dnsQps: 21_000 }),
    'just enough memory': coredns({ dnsQps: 10, memoryMb: 135 }, { pods: 90_000, services: 10_000 }),
  },
  fails: {
    'more queries than two instances answer with reserve': {
      design: coredns({ instances: 2, dnsQps: 42_001 }),
      at: ['dns'],
      severity: 'medium',
      params: { lack: 'queries', possible: 42_000 },
    },
    'the queries of its cluster': { design: coredns({ instances: 1 }, { dnsQps: 22_000 }), at: ['dns'] },
    'too little memory for its names': {
      design: coredns({ dnsQps: 10, memoryMb: 134 }, { pods: 90_000, services: 10_000 }),
      at: ['dns'],
      params: { lack: 'memory', actual: 135, possible: 134 },
    },
    'too little memory for autopath': {
      design: coredns({ memoryMb: 300, plugins: ['autopath'] }, { pods: 90_000, services: 10_000 }),
      at: ['dns'],
      params: { lack: 'memory', actual: 301 },
    },
  },
  notApplicable: { 'to other resolvers': aDesign().component('dns', 'dns-server', { dnsQps: 90_000 }) },
  notAssessed: {
    'when nobody states the queries': { design: coredns({ instances: 2 }), at: ['dns'], missing: ['dnsQps'] },
    'when the number of instances matters and is not stated': {
      design: coredns({ dnsQps: 21_001 }),
      at: ['dns'],
      missing: ['instances'],
    },
  },
});
