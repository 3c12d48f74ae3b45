import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { backupSameDomain } from './rel.backup-same-domain.ts';

const backedUp = (region: string | null, target: string | null) =>
  aDesign()
    .component('db', 'database')
    .component('vault', 'object-store')
    .with('db', { region })
    .with('vault', { region: target })
    .link('b', 'backup-copy', 'db', 'vault');
const onSite = aDesign()
  .component('dc', 'data-center')
  .component('dc2', 'data-center')
  .component('db', 'database', { parent: 'dc' })
  .component('nas', 'object-store', { parent: 'dc' })
  .link('b', 'backup-copy', 'db', 'nas');
const accounts = (one: string, other: string) =>
  backedUp('seoul', 'tokyo').with('db', { account: one }).with('vault', { account: other });

testRule(backupSameDomain, {
  passes: {
    'a copy in another region': backedUp('seoul', 'tokyo'),
    'a copy in another region and account': accounts('prod', 'backup'),
    'one copy of two in another site': onSite
      .component('far', 'object-store', { parent: 'dc2' })
      .link('b2', 'backup-copy', 'db', 'far'),
  },
  fails: {
    'a copy in the same site': {
      design: onSite,
      at: ['db', 'nas'],
      severity: 'critical',
      params: { reason: 'site' },
    },
    'a copy in the same region': {
      design: backedUp('seoul', 'seoul'),
      at: ['db', 'vault'],
      severity: 'high',
      params: { reason: 'region' },
    },
    'a copy in the same account': {
      design: accounts('prod', 'prod'),
      at: ['db', 'vault'],
      severity: 'medium',
      params: { reason: 'account' },
    },
  },
  notApplicable: { 'without a drawn backup': onSite.without('b') },
  notAssessed: {
    'when nobody says where the copy is': {
      design: backedUp('seoul', null),
      at: ['db', 'vault'],
      missing: ['region'],
    },
  },
});
