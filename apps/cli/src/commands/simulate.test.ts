import { computeFacts, simulateFailure } from '@spandrel/analysis';
import { writeDesignYaml } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../output/text-layout.ts';
import { fileOf, run } from '../testing/run-in-memory.ts';

const circuit = { bandwidthMbps: 1000, location: 'KINX', latencyMs: 2 };
const design = aDesign()
  .name('Two circuits')
  .component('dc', 'data-center', { name: 'Seoul DC' })
  .component('app', 'service', { parent: 'dc', name: 'Shop' })
  .component('gw', 'transit-hub', { name: 'Hub' })
  .component('vpc', 'vpc')
  .component('api', 'service', { parent: 'vpc' })
  .link('dx-1', 'direct-connect', 'dc', 'gw', circuit)
  .link('dx-2', 'direct-connect', 'dc', 'gw', circuit)
  .link('vpn', 'vpn-site-to-site', 'dc', 'gw', { bandwidthMbps: 500, latencyMs: 9, role: 'backup' })
  .link('att', 'transit-attachment', 'gw', 'vpc')
  .flow('orders', 'app', 'api', { name: 'Orders', priority: 1, peakMbps: 800 }, { latencyMs: 10 })
  .flow('reports', 'api', 'app', { name: 'Reports', priority: 3 })
  .build();
const file = fileOf('two-circuits.yaml', writeDesignYaml(design));

describe('spandrel simulate --fail', () => {
  it('tells what is down, and how each flow takes it', async () => {
    const { status, data, talk } = await run(['simulate', file, '--fail', 'location:KINX']);
    expect({ status, talk }).toEqual({ status: 0, talk: '' });
    for (const part of [
      'location «KINX»',
      '«dx-1» and «dx-2»',
      'degraded 2',
      'latency 2.25 ms → 9.25 ms',
      'app → dc → vpn',
    ]) {
      expect(data).toContain(part);
    }
    expect(data).toMatch(/! Orders .*\n?.*needs 800\s+Mbps/);
    expect(data).toMatch(/«vpn»: 800 Mbps on 500 Mbps \(«Orders»\)/);
  });

  it('says what breaks, most important flow first', async () => {
    const { data } = await run(['simulate', file, '--fail', 'gw']);
    expect(data).toMatch(/✗ Orders +no permitted path is left\n.*✗ Reports/);
    expect((await run(['simulate', file, '--fail', 'vpc'])).data).toContain('its end is down: «api»');
  });

  it('prints the simulation with its blast radius as JSON', async () => {
    const { data } = await run(['simulate', file, '--fail', 'dx-1, gw', '--format', 'json']);
    const { blastRadius, ...outcome } = JSON.parse(data);
    expect(outcome).toEqual(simulateFailure(computeFacts(design), ['dx-1', 'gw']));
    expect(blastRadius).toMatchObject({ units: ['dx-1', 'gw'], flowsLost: { ids: ['orders', 'reports'], share: 1 } });
  });

  it.each([
    ['dx-3', 'There is no component, link or shared-risk group «dx-3». Did you mean «dx-1»?'],
    ['location:KINXX', 'Did you mean «location:KINX»?'],
    ['', 'The option «--fail» needs a value.'],
  ])('of the unknown «%s» is refused', async (ids, sentence) => {
    const { status, data, talk } = await run(['simulate', file, '--fail', ids]);
    expect({ status, data }).toEqual({ status: 2, data: '' });
    expect(talk).toContain(sentence);
  });
});

describe('spandrel simulate --sweep', () => {
  it('lists the single failures that do most damage, worst first', async () => {
    const { status, data, talk } = await run(['simulate', file, '--sweep', '1']);
    expect({ status, talk }).toEqual({ status: 0, talk: '' });
    expect(data).toMatch(/8 tried: 4 break a flow, 6 have an effect · 2 run\s+redundantly/);
    expect(data.indexOf('«Seoul DC»')).toBeLessThan(data.indexOf('location «KINX»'));
    expect(data).toMatch(/location «KINX»\n +degraded: «Orders» and «Reports»/);
  });

  it('lists the pairs that only together break a flow', async () => {
    const { data } = await run(['simulate', file, '--sweep', '2', '--format', 'json']);
    expect(JSON.parse(data)).toMatchObject({
      order: 2,
      tried: 28,
      leftOut: 2,
      breaking: 1,
      entries: [{ units: ['location:KINX', 'vpn'], brokenTogether: ['orders', 'reports'] }],
    });
  });

  it('tells how far it is on stderr, once a second', async () => {
    let time = 0;
    const now = () => {
      time += 600;
      return new Date(time);
    };
    const { talk } = await run(['simulate', file, '--sweep', '1'], { now });
    expect(talk.split('\n').length).toBeGreaterThan(2);
    expect(talk).toMatch(/^Trying failures … \d+%\n/);
  });

  it('says so when nothing has an effect', async () => {
    const empty = fileOf('nothing.yaml', 'spandrel: 1\nname: Empty\n');
    expect((await run(['simulate', empty, '--sweep', '1'])).data).toContain('No failure has an effect on a flow.');
    expect((await run(['simulate', empty, '--sweep', '2'])).data).toContain('No pair breaks a flow');
  });
});

describe('spandrel simulate', () => {
  it('needs one of --fail and --sweep', async () => {
    for (const options of [[], ['--fail', 'gw', '--sweep', '1']]) {
      const { status, talk } = await run(['simulate', file, ...options]);
      expect(status).toBe(2);
      expect(talk).toContain('Name what fails with --fail');
    }
    expect((await run(['simulate', file, '--sweep', '3'])).talk).toContain('Possible are: 1, 2.');
  });

  it('speaks Korean, within the width of the terminal', async () => {
    for (const options of [
      ['--fail', 'location:KINX'],
      ['--sweep', '1'],
      ['--sweep', '2'],
    ]) {
      const { data } = await run(['simulate', file, ...options, '--lang', 'ko'], { columns: 60 });
      expect(data).toMatch(/[가-힣]/);
      expect(data).not.toMatch(/broken|degraded|tried|latency/);
      expect(data.split('\n').filter((line) => columnsOf(line) > 60 && !line.includes(file))).toEqual([]);
    }
    expect((await run(['simulate', file, '--lang', 'ko'])).talk).toContain('--fail 옵션으로');
  });
});
