import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { policyEngineMissing } from './sec.policy-engine-missing.ts';

const three = aDesign().component('a', 'cluster').component('b', 'cluster').component('c', 'cluster');
const steered = three
  .component('engine', 'policy-engine')
  .link('la', 'config-sync', 'engine', 'a')
  .link('lb', 'config-sync', 'engine', 'b')
  .link('lc', 'config-sync', 'engine', 'c');

testRule(policyEngineMissing, {
  passes: {
    'one engine for all': steered,
    'an engine that lists its clusters': three.component('engine', 'policy-engine', { members: ['a', 'b', 'c'] }),
    'an engine in one of the clusters': steered.without('la').component('engine', 'policy-engine', { parent: 'a' }),
  },
  fails: {
    'no engine at all': {
      design: three,
      at: ['a', 'b', 'c'],
      severity: 'medium',
      params: { engine: '' },
    },
    'a cluster the engine does not steer': { design: steered.without('lc'), at: ['c'], params: { engine: 'engine' } },
    'an engine without links': { design: three.component('engine', 'policy-engine'), at: ['a', 'b', 'c'] },
  },
  notApplicable: { 'to two clusters': three.without('c') },
});
