import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noCdn } from './scal.no-cdn.ts';

const design = aDesign()
  .component('seoul', 'user-group', { region: 'ap-northeast-2' })
  .component('paris', 'user-group', { region: 'eu-west-3' })
  .component('net', 'internet')
  .component('web', 'service', { region: 'ap-northeast-2' })
  .link('l1', 'internet-link', 'seoul', 'net')
  .link('l2', 'internet-link', 'paris', 'net')
  .link('l3', 'internet-link', 'net', 'web')
  .flow('f1', 'seoul', 'web', { content: 'static' })
  .flow('f2', 'paris', 'web', { content: 'static' });

testRule(noCdn, {
  passes: {
    'a content delivery network on the way': design
      .without('l3')
      .component('edge', 'cdn')
      .link('l3', 'internet-link', 'net', 'edge')
      .link('l4', 'link', 'edge', 'web'),
    'users of one region': design.with('paris', { region: 'ap-northeast-2' }),
  },
  fails: {
    'users of two regions': {
      design,
      at: ['web'],
      severity: 'medium',
      params: { flows: ['f1', 'f2'], places: ['ap-northeast-2', 'eu-west-3'] },
    },
  },
  notApplicable: {
    'to dynamic content': design.with('f1', { content: 'dynamic' }).with('f2', { content: null }),
    'to a service in two places': design.with('web', { sites: ['seoul-cl', 'paris-cl'] }),
    'to namesakes in two regions': design
      .component('web', 'service', { name: 'web', region: 'ap-northeast-2' })
      .component('web2', 'service', { name: 'web', region: 'eu-west-3' }),
  },
  notAssessed: {
    'when users state no region': {
      design: design.with('paris', { region: null }),
      at: ['paris'],
      missing: ['region'],
    },
  },
});
