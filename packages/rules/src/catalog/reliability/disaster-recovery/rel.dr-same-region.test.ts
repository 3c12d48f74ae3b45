import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { drSameRegion } from './rel.dr-same-region.ts';

const recovered = (region: string, recovery: string | null) =>
  aDesign()
    .component('api', 'service', { region, drTier: 'business-critical', drSite: 'dr' })
    .component('dr', 'cluster')
    .with('dr', { region: recovery });
const metros = (one: string, other: string) =>
  aDesign()
    .component('dc1', 'data-center', { metro: one, drSite: 'dc2' })
    .component('dc2', 'data-center', { metro: other });

testRule(drSameRegion, {
  passes: {
    'recovery in another region': recovered('seoul', 'tokyo'),
    'recovery in another metro': metros('seoul', 'busan'),
    'a replica in another region': aDesign()
      .component('db', 'database', { region: 'seoul', drTier: 'important' })
      .component('db2', 'database', { region: 'tokyo' })
      .link('r', 'replication', 'db', 'db2'),
  },
  fails: {
    'recovery in the same region': {
      design: recovered('seoul', 'seoul'),
      at: ['api', 'dr'],
      severity: 'high',
      params: { sameSite: false },
    },
    'recovery in the same metro': { design: metros('seoul', 'seoul'), at: ['dc1', 'dc2'] },
    'recovery in the same site': {
      design: aDesign()
        .component('dc', 'data-center')
        .component('api', 'service', { parent: 'dc', drSite: 'cl' })
        .component('cl', 'cluster', { parent: 'dc' }),
      at: ['api', 'cl'],
      params: { sameSite: true },
    },
  },
  notApplicable: {
    'to services without a recovery plan': recovered('seoul', 'seoul').with('api', { drTier: null, drSite: null }),
  },
  notAssessed: {
    'when nobody says where it is recovered': {
      design: recovered('seoul', 'seoul').with('api', { drSite: null }),
      at: ['api'],
      missing: ['drSite'],
    },
    'when nobody says where the recovery site is': {
      design: recovered('seoul', null),
      at: ['api', 'dr'],
      missing: ['region'],
    },
  },
});
