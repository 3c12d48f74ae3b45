import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { hiddenDependency } from './rel.hidden-dependency.ts';

const twoSites = aDesign()
  .component('east', 'data-center')
  .component('west', 'data-center')
  .component('api', 'service', { sites: ['east', 'west'] })
  .component('auth', 'service', { sites: ['east', 'west'] })
  .component('db', 'database', { parent: 'east' })
  .link('login', 'service-call', 'api', 'auth')
  .link('sql', 'data-access', 'auth', 'db');
const direct = twoSites.without('auth').link('sql', 'data-access', 'api', 'db');

testRule(hiddenDependency, {
  passes: {
    'dependencies in every site': twoSites.with('db', { sites: ['east', 'west'] }),
    'a dependency that is replicated to the other site': direct
      .component('db2', 'database', { parent: 'west' })
      .link('rep', 'replication', 'db', 'db2'),
    'a dependency it can answer without': direct
      .without('sql')
      .component('ads', 'service', { parent: 'east' })
      .link('call', 'service-call', 'api', 'ads', { fallback: 'cached' }),
    'a dependency outside of its sites': direct
      .without('db')
      .component('saas', 'service')
      .link('call', 'service-call', 'api', 'saas'),
  },
  fails: {
    'a database in one of its sites': {
      design: direct,
      at: ['api', 'db'],
      severity: 'critical',
      params: { site: 'east', dependencies: ['db'] },
    },
    'a dependency of a dependency': {
      design: twoSites,
      at: [
        ['api', 'db'],
        ['auth', 'db'],
      ],
    },
    'a database beside the cluster it runs in': {
      design: aDesign()
        .component('east', 'data-center')
        .component('west', 'data-center')
        .component('c1', 'cluster', { parent: 'east' })
        .component('c2', 'cluster', { parent: 'west' })
        .component('api', 'service', { sites: ['c1', 'c2'] })
        .component('db', 'database', { parent: 'east' })
        .link('sql', 'data-access', 'api', 'db'),
      at: ['api', 'db'],
      params: { site: 'c1' },
    },
    'a service it waits for, as nobody says otherwise': {
      design: direct
        .without('sql')
        .component('ads', 'service', { parent: 'east' })
        .link('call', 'service-call', 'api', 'ads'),
      at: ['ads', 'api'],
      confidence: 'assumed',
    },
  },
  notApplicable: { 'to services of one site': direct.with('api', { sites: ['east'] }) },
});
