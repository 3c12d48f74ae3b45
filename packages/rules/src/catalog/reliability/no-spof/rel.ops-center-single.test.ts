import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { opsCenterSingle } from './rel.ops-center-single.ts';

const center = aDesign().component('noc', 'ops-center', { operatingModel: 'centralized' });

testRule(opsCenterSingle, {
  passes: {
    'a second center': center.component('noc2', 'ops-center', { operatingModel: 'centralized' }),
    'a standby': center.with('noc', { standby: 'dc' }),
    'a rota that follows the sun': center.with('noc', { onCallCoverage: 'follow-the-sun' }),
    'operations that each site runs itself': center.with('noc', { operatingModel: 'distributed' }),
  },
  fails: {
    'one center for everything': { design: center, at: ['noc'], severity: 'medium' },
    'one center that is staffed around the clock': {
      design: center.with('noc', { onCallCoverage: '24x7' }),
      at: ['noc'],
    },
  },
  notApplicable: { 'without an operations center': center.without('noc') },
  notAssessed: {
    'when the operating model is not stated': {
      design: center.with('noc', { operatingModel: null }),
      at: ['noc'],
      missing: ['operatingModel'],
    },
  },
});
