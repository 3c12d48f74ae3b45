import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { singleLink } from './rel.single-link.ts';

const twoLinks = aDesign()
  .component('a', 'router')
  .component('b', 'router')
  .link('ab-1', 'link', 'a', 'b')
  .link('ab-2', 'link', 'a', 'b')
  .flow('app', 'a', 'b');

testRule(singleLink, {
  passes: {
    'parallel links': twoLinks,
    'an aggregation group beside a link of its own': twoLinks
      .link('ab-1', 'dedicated-circuit', 'a', 'b', { lag: 'lag-1' })
      .link('ab-3', 'dedicated-circuit', 'a', 'b', { lag: 'lag-1' }),
    'an attachment the provider runs redundantly': aDesign()
      .component('hub', 'transit-hub')
      .component('vpc', 'vpc')
      .link('att', 'transit-attachment', 'hub', 'vpc')
      .flow('app', 'hub', 'vpc'),
  },
  fails: {
    'the only link between two components': {
      design: twoLinks.without('ab-2').flow('batch', 'b', 'a'),
      at: ['ab-1'],
      severity: 'critical',
      params: { flows: ['app', 'batch'] },
    },
    'two members of one aggregation group, which are one link': {
      design: twoLinks
        .link('ab-1', 'dedicated-circuit', 'a', 'b', { lag: 'lag-1' })
        .link('ab-2', 'dedicated-circuit', 'a', 'b', { lag: 'lag-1' }),
      at: ['ab-1', 'ab-2'],
      params: { lag: 'lag-1', flows: ['app'] },
    },
    'the only way back over one-way links': {
      design: twoLinks.without('ab-2').directedLink('forth', 'link', 'a', 'b').flow('back', 'b', 'a'),
      at: ['ab-1'],
      params: { flows: ['back'] },
    },
  },
  notApplicable: {
    'to a flow inside one container': aDesign()
      .component('cl', 'cluster')
      .component('a', 'router', { parent: 'cl' })
      .component('b', 'router', { parent: 'cl' })
      .flow('app', 'a', 'b'),
  },
});
