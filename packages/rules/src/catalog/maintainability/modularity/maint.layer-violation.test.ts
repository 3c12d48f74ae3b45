import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { layerViolation } from './maint.layer-violation.ts';

const call = (from: string | null, to: string | null) =>
  aDesign()
    .component('a', 'service', from === null ? {} : { layer: from })
    .component('b', 'service', to === null ? {} : { layer: to })
    .link('l', 'service-call', 'a', 'b');
const access = (from: string) =>
  aDesign().component('a', 'service', { layer: from }).component('db', 'database').link('l', 'data-access', 'a', 'db');

testRule(layerViolation, {
  passes: {
    'one layer down': call('presentation', 'business'),
    'within a layer': call('business', 'business'),
    'a database below the business layer': access('business'),
  },
  fails: {
    'presentation that reads a database': {
      design: access('presentation'),
      at: ['l'],
      severity: 'medium',
      params: { upwards: false },
    },
    'presentation that calls a data service': { design: call('presentation', 'data'), at: ['l'] },
    'a call upwards': { design: call('data', 'business'), at: ['l'], params: { upwards: true } },
  },
  notApplicable: {
    'where no layers are stated': call(null, null),
    'to infrastructure, which everything uses': call('presentation', 'infrastructure'),
    'to links that are no calls': call('presentation', 'data').link('l', 'link', 'a', 'b'),
  },
  notAssessed: {
    'when one end states no layer': { design: call('presentation', null), at: ['b'], missing: ['layer'] },
  },
});
