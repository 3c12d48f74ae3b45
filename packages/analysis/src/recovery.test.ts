import { aDesign } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import { computeFacts } from './facts.ts';
import { recoveryPoints, recoveryTimes } from './recovery.ts';

const sites = aDesign()
  .component('a', 'data-center', { region: 'west' })
  .component('b', 'data-center', { region: 'east' })
  .component('app', 'service', { parent: 'a' })
  .component('db', 'database', { parent: 'a', rtoSec: 7200, drStrategy: 'backup-restore', dataSizeGb: 900 })
  .component('vault', 'backup-vault', { parent: 'b' })
  .component('near', 'database', { parent: 'a' })
  .component('far', 'database', { parent: 'b' })
  .component('dns', 'dns-gslb', { ttlSec: 300 })
  .link('names', 'dns-forwarding', 'dns', 'db')
  .link('bk', 'backup-copy', 'db', 'vault', { intervalSec: 3600, restoreMbps: 2000 });

const timeOf = (design: typeof sites) => recoveryTimes(computeFacts(design.build()).topology)[0]!;
const pointOf = (design: typeof sites) => recoveryPoints(computeFacts(design.build()))[0]!;

describe('the recovery time of a component', () => {
  test('adds up detection, provisioning, restoring 900 GB at 2 Gbps, and what clients keep', () => {
    const stated = sites.with('db', { detectionSec: 60, provisionSec: 600 });
    const time = timeOf(stated);
    expect(time.steps.map(({ name, seconds }) => [name, seconds])).toEqual([
      ['detectionSec', 60],
      ['provisionSec', 600],
      ['restore', 3600],
      ['ttlSec', 300],
    ]);
    expect(time).toMatchObject({ atLeastSec: 4560, met: true });
    expect(timeOf(stated.with('db', { rtoSec: 4559 }))).toMatchObject({ met: false });
  });

  test('grows shorter on every rung of the ladder', () => {
    const stated = sites.with('db', { detectionSec: 60, provisionSec: 600 });
    const at = (drStrategy: string) => timeOf(stated.with('db', { drStrategy })).atLeastSec;
    expect([at('backup-restore'), at('pilot-light'), at('warm-standby'), at('active-active')]).toEqual([
      4560, 960, 360, 360,
    ]);
  });

  test('cannot be told while a step is unknown, unless what is known takes too long already', () => {
    expect(timeOf(sites)).toMatchObject({ atLeastSec: 3900, met: null });
    expect(timeOf(sites).steps.flatMap(({ missing }) => missing)).toEqual(['detectionSec', 'provisionSec']);
    expect(timeOf(sites.with('db', { rtoSec: 3000 }))).toMatchObject({ met: false });
    expect(timeOf(sites.with('db', { drStrategy: null }))).toMatchObject({ steps: [], atLeastSec: null, met: null });
  });

  test('is not asked for where none is required', () => {
    expect(recoveryTimes(computeFacts(sites.with('db', { rtoSec: null }).build()).topology)).toEqual([]);
  });
});

describe('the recovery point of a store', () => {
  const asked = sites.with('db', { rpoSec: 900 });

  test('is what the freshest copy outside its site lacks', () => {
    expect(pointOf(asked)).toMatchObject({ lossSec: 3600, met: false, flow: null });
    const replicated = asked.link('r', 'replication', 'db', 'far', { mode: 'async', lagSec: 5 });
    expect(pointOf(replicated)).toMatchObject({ lossSec: 5, met: true });
    expect(pointOf(asked.link('r', 'replication', 'db', 'far', { mode: 'sync' }))).toMatchObject({ lossSec: 0 });
  });

  test('does not count copies that are lost with the site', () => {
    const local = asked.without('bk').link('r', 'replication', 'db', 'near', { mode: 'sync' });
    expect(pointOf(local)).toMatchObject({ outside: [], inside: [{ at: 'r' }], lossSec: null, met: false });
  });

  test('cannot be told when no copy is drawn, or none says how old it is', () => {
    expect(pointOf(asked.without('bk'))).toMatchObject({ lossSec: null, met: null });
    expect(pointOf(asked.with('bk', { intervalSec: null }))).toMatchObject({ lossSec: null, met: null });
  });

  test('is as strict as the strictest flow into the store', () => {
    const flows = asked.flow('f', 'app', 'db', {}, { rpoSec: 60 }).flow('g', 'app', 'db', {}, { rpoSec: 3000 });
    expect(pointOf(flows)).toMatchObject({ flow: 'f', requiredSec: { value: 60, at: 'f' } });
  });
});
