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
