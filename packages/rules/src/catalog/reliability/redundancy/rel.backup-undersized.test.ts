import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { backupUndersized } from './rel.backup-undersized.ts';

const backed = (peakMbps: number, priority = 2) =>
  aDesign()
    .component('dc', 'data-center')
    .component('r1', 'customer-router', { parent: 'dc' })
    .component('vpc', 'vpc')
    .link('main', 'direct-connect', 'r1', 'vpc', { bandwidthMbps: 10_000 })
    .link('vpn', 'vpn-site-to-site', 'r1', 'vpc', { bandwidthMbps: 1250 })
    .flow('app', 'dc', 'vpc', { peakMbps, priority });

testRule(backupUndersized, {
  passes: {
    'a backup as large as the demand': backed(1250),
    'flows in opposite directions, which do not add up': backed(1250).flow('back', 'vpc', 'dc', { peakMbps: 1250 }),
    'two tunnels that carry it together': backed(2000).with('vpn', {
      bandwidthMbps: null,
      tunnels: 2,
      tunnelMbps: 1250,
    }),
  },
  fails: {
    'a backup that is too small': {
      design: backed(1251),
      at: ['vpn'],
      severity: 'medium',
      params: { capacityMbps: 1250, demandMbps: 1251 },
    },
    'a backup circuit that is too small': {
      design: backed(1000)
        .without('vpn')
        .link('spare', 'direct-connect', 'r1', 'vpc', { bandwidthMbps: 500, role: 'backup' }),
      at: ['spare'],
    },
  },
  notApplicable: {
    'to flows that can wait': backed(5000, 3),
    'without a backup': backed(5000).without('vpn'),
  },
  notAssessed: {
    'when the backup states no bandwidth': {
      design: backed(1).with('vpn', { bandwidthMbps: null }),
      at: ['vpn'],
      missing: ['bandwidthMbps'],
    },
    'when a flow states no peak': {
      design: backed(1).with('app', { peakMbps: null }),
      at: ['app'],
      missing: ['peakMbps'],
    },
  },
});
