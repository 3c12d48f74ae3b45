import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { dataResidencyPath } from './sec.data-residency-path.ts';

const inside = aDesign()
  .component('a', 'router', { jurisdiction: 'KR' })
  .component('m', 'router', { jurisdiction: 'KR' })
  .component('b', 'router', { jurisdiction: 'KR' })
  .link('am', 'link', 'a', 'm', { latencyMs: 1 })
  .link('mb', 'link', 'm', 'b', { latencyMs: 1 })
  .flow('f', 'a', 'b', { encryption: 'none' }, { residency: ['KR'] });
const backup = inside
  .component('j', 'router', { jurisdiction: 'JP' })
  .link('aj', 'link', 'a', 'j', { latencyMs: 50 })
  .link('jb', 'link', 'j', 'b', { latencyMs: 50 });

testRule(dataResidencyPath, {
  passes: {
    'a path inside the country': inside,
    'a detour through a country that is allowed as well': backup.flow('f', 'a', 'b', {}, { residency: ['KR', 'JP'] }),
  },
  fails: {
    'a path through another country': {
      design: inside.with('m', { jurisdiction: 'US' }),
      at: ['f', 'm'],
      severity: 'critical',
      params: { where: 'path', countries: ['US'] },
    },
    'a country only the backup passes': {
      design: backup,
      at: ['f', 'j'],
      severity: 'high',
      params: { where: 'backup' },
    },
    'an end abroad, encrypted or not': {
      design: inside.with('b', { jurisdiction: 'US' }).with('f', { encryption: 'e2e' }),
      at: ['b', 'f'],
      severity: 'critical',
      params: { where: 'end' },
    },
    'encrypted transit, which counts less': {
      design: inside.with('m', { jurisdiction: 'US' }).with('f', { encryption: 'tls' }),
      at: ['f', 'm'],
      severity: 'medium',
    },
    'encrypted transit in a regulated network': {
      design: inside.with('m', { jurisdiction: 'US' }).with('f', { encryption: 'tls' }).profile('regulated'),
      at: ['f', 'm'],
      severity: 'critical',
    },
    'a link that lands abroad': {
      design: inside.with('am', { jurisdiction: 'JP' }),
      at: ['am', 'f'],
      params: { countries: ['JP'] },
    },
  },
  notApplicable: { 'to flows that may go anywhere': inside.flow('f', 'a', 'b') },
  notAssessed: {
    'when the country of a component on the way is not stated': {
      design: inside.with('m', { jurisdiction: null }),
      at: ['m'],
      missing: ['jurisdiction'],
    },
  },
});
