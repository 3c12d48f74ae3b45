import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { brokerSingleton } from './rel.broker-singleton.ts';

const registry = (props: Record<string, boolean | string>) => aDesign().component('reg', 'service-registry', props);
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
    'a registry that every request asks': {
      design: registry({ backup: 'none', onRequestPath: true }),
      at: ['reg'],
      severity: 'medium',
      params: { onRequestPath: true },
    },
    'a registry that callers ask now and then': {
      design: registry({ backup: 'none', onRequestPath: false }),
      at: ['reg'],
      severity: 'low',
    },
    'a federation by any of its products': {
      design: aDesign().component('fed', 'karmada', { backup: 'none' }),
      at: ['fed'],
      severity: 'low',
    },
  },
  notApplicable: { 'without a broker': broker.without('brk') },
  notAssessed: {
    'when a registry does not say how it is backed up': { design: registry({}), at: ['reg'], missing: ['backup'] },
  },
});
