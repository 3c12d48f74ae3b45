import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { rtoNotMet } from './rel.rto-not-met.ts';

const recovering = (rtoSec: number, drStrategy: string, props: Record<string, number> = {}) =>
  aDesign().component('db', 'database', { rtoSec, drStrategy, detectionSec: 300, provisionSec: 600, ...props });
// 450 GB at 1 Gbps take an hour.
const restored = (rtoSec: number) => recovering(rtoSec, 'backup-restore', { dataSizeGb: 450, restoreMbps: 1000 });
const named = (rtoSec: number) =>
  recovering(rtoSec, 'warm-standby').component('gslb', 'dns-gslb', { ttlSec: 60 }).link('n', 'link', 'gslb', 'db');

testRule(rtoNotMet, {
  passes: {
    'a restore that takes as long as allowed': restored(4500),
    'a pilot light that starts as fast as allowed': recovering(900, 'pilot-light'),
    'a warm standby that is only waiting to be noticed': recovering(300, 'warm-standby'),
    'a switch of names in time': named(360),
  },
  fails: {
    'a restore that takes longer than allowed': {
      design: restored(4499),
      at: ['db'],
      severity: 'high',
      params: { recoverySec: 4500 },
    },
    'a pilot light that starts too slowly': { design: recovering(899, 'pilot-light'), at: ['db'] },
    'a name that is kept too long': { design: named(359), at: ['db'], params: { recoverySec: 360 } },
    'a detection that is too slow, whatever the rest takes': {
      design: recovering(60, 'backup-restore'),
      at: ['db'],
      params: { recoverySec: 900 },
    },
  },
  notApplicable: { 'to components nobody asks it of': restored(1).with('db', { rtoSec: null }) },
  notAssessed: {
    'when the strategy is not stated': {
      design: restored(1).with('db', { drStrategy: null }),
      at: ['db'],
      missing: ['drStrategy'],
    },
    'when the restore is not described': {
      design: recovering(4500, 'backup-restore'),
      at: ['db'],
      missing: ['dataSizeGb', 'restoreMbps'],
    },
  },
});
