import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noHealthCheck } from './rel.no-health-check.ts';

const balancer = (props: Record<string, string>) =>
  aDesign()
    .component('lb', 'load-balancer', props)
    .component('s1', 'service')
    .component('s2', 'service')
    .link('b1', 'link', 'lb', 's1')
    .link('b2', 'link', 'lb', 's2');

testRule(noHealthCheck, {
  passes: { 'backends that are checked': balancer({ healthCheck: 'http' }) },
  fails: {
    'two backends that nobody checks': {
      design: balancer({ healthCheck: 'none' }),
      at: ['lb'],
      severity: 'high',
      params: { backends: ['s1', 's2'] },
    },
    'two replicas behind one service': {
      design: balancer({ healthCheck: 'none' }).without('s2').with('s1', { replicas: 2 }),
      at: ['lb'],
    },
  },
  notApplicable: {
    'to a single backend': balancer({ healthCheck: 'none' }).without('s2'),
    'to what calls the balancer': balancer({ healthCheck: 'none' }).without('s2').link('in', 'link', 's3', 'lb'),
  },
  notAssessed: {
    'when the check is not stated': { design: balancer({}), at: ['lb'], missing: ['healthCheck'] },
  },
});
