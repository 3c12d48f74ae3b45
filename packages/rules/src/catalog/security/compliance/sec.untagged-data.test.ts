import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { untaggedData } from './sec.untagged-data.ts';

const tagged = aDesign()
  .component('s', 'service')
  .component('db', 'database', { dataClass: 'internal' })
  .link('l', 'link', 's', 'db')
  .flow('f', 's', 'db');

testRule(untaggedData, {
  passes: {
    'a flow whose class its ends tell': tagged,
    'a flow that states its own': tagged.with('f', { dataClass: 'public' }),
  },
  fails: {
    'a store without a class, and the flow that leads to it': {
      design: tagged.with('db', { dataClass: null }),
      at: ['db', 'f'],
      severity: 'low',
      params: { total: 2 },
    },
    'a store alone': { design: tagged.with('db', { dataClass: null }).with('f', { dataClass: 'public' }), at: ['db'] },
  },
  notApplicable: { 'to designs without stores and flows': aDesign().component('s', 'service') },
});
