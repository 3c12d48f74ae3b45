import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { brokerSingleton } from './rel.broker-singleton.ts';

const broker = aDesign().component('cl', 'cluster').component('brk', 'submariner-broker', { parent: 'cl' });

testRule(brokerSingleton, {
  passes: {
    'a broker that is backed up': broker.with('brk', { backup: 'scheduled' }),
    'a broker with two instances': broker.with('brk', { instances: 2 }),
  },
  fails: {
    'a broker of which nothing is said': { design: broker, at: ['brk'], severity: 'low', confidence: 'assumed' },
    'a broker stated to have no backup': {
      design: broker.with('brk', { instances: 1, backup: 'none' }),
      at: ['brk'],
      confidence: 'stated',
    },
  },
  notApplicable: { 'without a broker': broker.without('brk') },
});
