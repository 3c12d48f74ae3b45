import { computeFacts } from '@spandrel/analysis';
import type { Design } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { describe, expect, it } from 'vitest';
import { elementValues, isMeasured, type Measure, type Membership } from './element-values.ts';
import { type ComputedOverlay, isComputed, overlays } from './overlay-names.ts';

const line = aDesign()
  .component('a', 'router', { latencyMs: 1 })
  .component('b', 'router', { availability: 0.99, monthlyCostUsd: 50 })
  .component('c', 'router')
  .link('ab', 'l2-l3-fabric', 'a', 'b', { latencyMs: 4, bandwidthMbps: 1000, encryption: 'macsec' })
  .link('bc', 'l2-l3-fabric', 'b', 'c', { latencyMs: 6, bandwidthMbps: 400, encryption: 'none' })
  .flow('f', 'a', 'c', { peakMbps: 200 });

const valuesOf = (design: Design, overlay: ComputedOverlay) => elementValues(computeFacts(design), overlay);
const measured = (design: Design, overlay: ComputedOverlay, id: string): Measure | undefined => {
  const values = valuesOf(design, overlay);
  return isMeasured(values) ? values.values.find((each) => each.id === id) : undefined;
};
const classified = (design: Design, overlay: ComputedOverlay, id: string): Membership | undefined => {
  const values = valuesOf(design, overlay);
  return isMeasured(values) ? undefined : values.values.find((each) => each.id === id);
};

describe('what an overlay says about elements', () => {
  const design = line.build();

  it('is the latency each adds, one way', () => {
    expect(measured(design, 'latency', 'ab')).toEqual({ id: 'ab', value: 4, assumed: false });
    expect(measured(design, 'latency', 'a')).toEqual({ id: 'a', value: 1, assumed: false });
  });

  it('is the peak load as a share of the capacity', () => {
    expect(measured(design, 'utilisation', 'ab')).toEqual({ id: 'ab', value: 0.2, assumed: false });
    expect(measured(design, 'utilisation', 'bc')).toEqual({ id: 'bc', value: 0.5, assumed: false });
  });

  it('leaves out flows of which no peak is stated, and says so', () => {
    const values = valuesOf(line.with('f', { peakMbps: null }).build(), 'utilisation');
    expect(values.flowsLeftOut).toEqual(['f']);
    expect(values.unknown).toContain('ab');
  });

  it('is the downtime that goes away with an element that never fails', () => {
    const gain = measured(design, 'importance', 'b');
    // 1 % of an average month of 43,830 minutes, as far as the rest of the way is up.
    expect(gain?.value).toBeGreaterThan(430);
    expect(gain?.value).toBeLessThanOrEqual(438.3);
    expect(gain?.assumed).toBe(false);
  });

  it('is the share of the flows that break with an element', () => {
    expect(measured(design, 'blast-radius', 'b')?.value).toBe(1);
    const idle = line.component('idle', 'router').build();
    expect(measured(idle, 'blast-radius', 'idle')).toBeUndefined();
  });

  it('is what an element costs a month', () => {
    expect(measured(design, 'cost', 'b')?.value).toBeGreaterThanOrEqual(50);
  });

  it('is what protects a link, or that nothing does', () => {
    expect(classified(design, 'encryption', 'ab')).toMatchObject({ class: 'encrypted', details: ['macsec'] });
    expect(classified(design, 'encryption', 'bc')).toMatchObject({ class: 'open', details: [] });
  });

  it('counts a link as protected when every flow over it is', () => {
    const covered = line.with('f', { encryption: 'tls' }).build();
    expect(classified(covered, 'encryption', 'bc')).toMatchObject({ class: 'encrypted', details: ['tls'] });
    const other = line.with('f', { encryption: 'tls' }).flow('g', 'a', 'c').build();
    expect(classified(other, 'encryption', 'bc')?.class).toBe('open');
  });

  it('is the country an element is in by itself or by its box, and whether data may be there', () => {
    const inCountries = aDesign()
      .component('kr', 'vpc', { jurisdiction: 'KR' })
      .component('a', 'service', { parent: 'kr' })
      .component('us', 'vpc', { jurisdiction: 'US' })
      .component('b', 'service', { parent: 'us' })
      .link('l', 'vpc-peering', 'kr', 'us')
      .flow('f', 'a', 'b', {}, { residency: ['KR'] })
      .build();
    expect(classified(inCountries, 'jurisdiction', 'a')).toMatchObject({ class: 'KR', forbidden: false });
    expect(classified(inCountries, 'jurisdiction', 'b')).toMatchObject({ class: 'US', forbidden: true });
  });

  it.each(overlays.filter(isComputed))('names no element twice: %s', (overlay) => {
    const { values, unknown } = valuesOf(design, overlay);
    const ids = [...values.map(({ id }) => id), ...unknown];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells that it is about flows where there are none', () => {
    const { lacksFlows } = valuesOf(aDesign().component('a', 'router').build(), 'utilisation');
    expect(lacksFlows).toBe(true);
  });
});
