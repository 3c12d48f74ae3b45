import { aDesign } from '@spandrel/model/testing';
import { describe, expect, test } from 'vitest';
import { computeFacts } from './facts.ts';
import { monthlyCost } from './transfer-cost.ts';

/** A service in AWS that sends over a transit hub and a Direct Connect to a data centre, and users on the internet. */
const hybrid = aDesign()
  .component('aws', 'cloud', { provider: 'aws' })
  .component('vpc', 'vpc', { parent: 'aws' })
  .component('app', 'service', { parent: 'vpc' })
  .component('hub', 'transit-hub', { parent: 'aws', monthlyCostUsd: 36 })
  .component('dc', 'data-center')
  .component('net', 'internet')
  .component('users', 'user-group')
  .link('att', 'transit-attachment', 'vpc', 'hub')
  .link('dx', 'direct-connect', 'hub', 'dc', { monthlyCostUsd: 1600 })
  .link('out', 'internet-link', 'vpc', 'net')
  .link('in', 'internet-link', 'net', 'users')
  .flow('sync', 'app', 'dc', { gbPerMonth: 10_000 })
  .flow('web', 'app', 'users', { gbPerMonth: 1000 });

const costOf = (design: typeof hybrid) => monthlyCost(computeFacts(design.build()));

describe('what a design costs a month', () => {
  test('is what elements state and what clouds charge for each GB that leaves', () => {
    expect(costOf(hybrid)).toEqual({
      fixedUsd: 1636,
      transferUsd: 490,
      totalUsd: 2126,
      fixed: [
        { at: 'dx', usdPerMonth: 1600 },
        { at: 'hub', usdPerMonth: 36 },
      ],
      flows: [
        { flow: 'sync', gbPerMonth: { value: 10_000, source: 'stated', at: 'sync' }, usdPerMonth: 400 },
        { flow: 'web', gbPerMonth: { value: 1000, source: 'stated', at: 'web' }, usdPerMonth: 90 },
      ],
      charges: [
        charge('sync', 'dx', 'circuit', 10_000, 0.02, 200),
        charge('sync', 'hub', 'processing', 10_000, 0.02, 200),
        charge('web', 'out', 'internet', 1000, 0.09, 90),
      ],
      classes: [
        { class: 'circuit', usdPerMonth: 200, flows: ['sync'] },
        { class: 'processing', usdPerMonth: 200, flows: ['sync'] },
        { class: 'internet', usdPerMonth: 90, flows: ['web'] },
      ],
      hotSpots: [
        { at: 'dx', usdPerMonth: 200, share: 200 / 490, flows: ['sync'] },
        { at: 'hub', usdPerMonth: 200, share: 200 / 490, flows: ['sync'] },
        { at: 'out', usdPerMonth: 90, share: 90 / 490, flows: ['web'] },
      ],
    });
  });

  test('takes the price a link states, which may make it free', () => {
    expect(costOf(hybrid.with('dx', { transferUsdPerGb: 0.01 })).charges[0]).toEqual({
      ...charge('sync', 'dx', 'circuit', 10_000, 0.01, 100),
      source: 'stated',
    });
    expect(costOf(hybrid.with('dx', { transferUsdPerGb: 0 }).with('hub', { provider: 'own' })).transferUsd).toBe(90);
  });

  test('charges nothing for what comes in', () => {
    expect(costOf(hybrid.flow('sync', 'users', 'app', { gbPerMonth: 10_000 })).flows[0]).toMatchObject({
      usdPerMonth: 0,
    });
  });

  test('charges both sides of a zone boundary where the cloud does', () => {
    const zones = aDesign()
      .component('cloud', 'cloud', { provider: 'gcp' })
      .component('vpc', 'vpc', { parent: 'cloud' })
      .component('za', 'zone', { parent: 'vpc' })
      .component('zb', 'zone', { parent: 'vpc' })
      .component('a', 'service', { parent: 'za' })
      .component('b', 'service', { parent: 'zb' })
      .flow('f', 'a', 'b', { gbPerMonth: 500 });
    expect(costOf(zones).classes).toEqual([{ class: 'zone', usdPerMonth: 10, flows: ['f'] }]);
    expect(costOf(zones.with('cloud', { provider: 'azure' })).transferUsd).toBe(0);
    expect(costOf(zones.flow('f', 'a', 'a', { gbPerMonth: 500 })).transferUsd).toBe(0);
  });

  test('makes a volume out of the average traffic where none is stated: 1 Mbps is 328.725 GB in 730.5 hours', () => {
    const { flows, charges } = costOf(hybrid.flow('web', 'app', 'users', { avgMbps: 1 }));
    expect(flows[1]?.gbPerMonth).toEqual({ value: expect.closeTo(328.725, 9), source: 'assumed', at: 'web' });
    expect(charges[2]).toMatchObject({ source: 'assumed', usdPerMonth: expect.closeTo(328.725 * 0.09, 9) });
  });

  test('is unknown for flows without a volume or a way', () => {
    expect(costOf(hybrid.flow('web', 'app', 'users')).flows[1]).toEqual({
      flow: 'web',
      gbPerMonth: null,
      usdPerMonth: null,
    });
    expect(costOf(hybrid.without('out')).flows[1]).toMatchObject({ usdPerMonth: null });
  });

  test('has parts that add up whichever way they are grouped', () => {
    const { charges, classes, flows, transferUsd } = costOf(hybrid);
    const sum = (items: readonly { readonly usdPerMonth: number | null }[]) =>
      items.reduce((total, { usdPerMonth }) => total + (usdPerMonth ?? 0), 0);
    expect([sum(charges), sum(classes), sum(flows)]).toEqual([transferUsd, transferUsd, transferUsd]);
  });
});

function charge(flow: string, at: string, name: string, gbPerMonth: number, usdPerGb: number, usdPerMonth: number) {
  return { flow, at, class: name, gbPerMonth, usdPerGb, usdPerMonth, source: 'assumed' };
}
