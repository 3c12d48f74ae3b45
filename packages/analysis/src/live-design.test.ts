import type { Design, Properties } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { describe, expect, it } from 'vitest';
import { computeFacts } from './facts.ts';
import { lazily } from './lazily.ts';
import { type LiveDesign, liveDesign } from './live-design.ts';

const design = aDesign()
  .component('a', 'router', { latencyMs: 1, srlg: ['power'] })
  .component('b', 'router', { availability: 0.99 })
  .link('l', 'link', 'a', 'b')
  .flow('f', 'a', 'b')
  .build();

const stating = (before: Design, id: string, props: Properties): Design => ({
  ...before,
  components: before.components.map((each) => (each.id === id ? { ...each, props } : each)),
});

/** A value that is computed from the view, with how often it was. */
const counted = <Value>(live: LiveDesign, compute: (view: Design) => Value) => {
  let times = 0;
  const value = live.compute(() =>
    lazily(() => {
      times += 1;
      return compute(live.view);
    }),
  );
  return { value: () => live.compute(value), times: () => times };
};

const propsOf = (view: Design, id: string) => view.components.find((each) => each.id === id)!.props;

describe('a live design', () => {
  it('shows the design as it is, and as it is after every edit', () => {
    const live = liveDesign(design);
    const { layout: _layout, ...shown } = live.view;
    const { layout: _drawn, ...expected } = design;
    expect(shown).toEqual(expected);
    expect({ ...propsOf(live.view, 'a') }).toEqual({ latencyMs: 1, srlg: ['power'] });
    expect('availability' in propsOf(live.view, 'a')).toBe(false);
    expect(live.takeOver(stating(design, 'a', { availability: 0.9 }))).toBe(true);
    expect({ ...propsOf(live.view, 'a') }).toEqual({ availability: 0.9 });
    expect(Object.keys(propsOf(live.view, 'a'))).toEqual(['availability']);
    expect('availability' in propsOf(live.view, 'a')).toBe(true);
  });

  it('keeps what did not read the edited field of the edited thing', () => {
    const live = liveDesign(design);
    const latency = counted(live, (view) => propsOf(view, 'a').latencyMs);
    const other = counted(live, (view) => propsOf(view, 'b').latencyMs);
    expect([latency.value(), other.value()]).toEqual([1, undefined]);
    live.takeOver(stating(design, 'a', { latencyMs: 2, srlg: ['power'] }));
    expect([latency.value(), other.value()]).toEqual([2, undefined]);
    live.takeOver(stating(design, 'a', { latencyMs: 2 }));
    expect([latency.value(), other.value()]).toEqual([2, undefined]);
    expect([latency.times(), other.times()]).toEqual([2, 1]);
  });

  it('computes again what is made of something that has to be computed again, once', () => {
    const live = liveDesign(design);
    const inner = counted(live, (view) => Number(propsOf(view, 'a').latencyMs));
    const outer = counted(live, () => inner.value() + 1);
    expect([outer.value(), inner.value()]).toEqual([2, 1]);
    live.takeOver(stating(design, 'a', { latencyMs: 5 }));
    expect([outer.value(), inner.value(), outer.value()]).toEqual([6, 5, 6]);
    expect([outer.times(), inner.times()]).toEqual([2, 2]);
  });

  it('computes again what looked which fields there are when one comes or goes, but not when one changes', () => {
    const live = liveDesign(design);
    const names = counted(live, (view) => Object.keys(propsOf(view, 'b')).length);
    expect(names.value()).toBe(1);
    live.takeOver(stating(design, 'b', { availability: 0.5 }));
    expect([names.value(), names.times()]).toEqual([1, 1]);
    live.takeOver(stating(design, 'b', { availability: 0.5, latencyMs: 1 }));
    expect([names.value(), names.times()]).toEqual([2, 2]);
  });

  it('computes again what failed once the reason is gone', () => {
    const live = liveDesign(design);
    const { value } = counted(live, (view) => {
      if (propsOf(view, 'a').latencyMs === 1) throw new Error('one');
      return 'fine';
    });
    const around = counted(live, () => {
      try {
        return value();
      } catch {
        return 'failed';
      }
    });
    expect(around.value()).toBe('failed');
    live.takeOver(stating(design, 'a', { latencyMs: 3 }));
    expect(around.value()).toBe('fine');
  });

  it('takes nothing over when the drawing itself changes', () => {
    const live = liveDesign(design);
    const builder = aDesign().component('a', 'router').component('b', 'router');
    expect(live.takeOver(builder.build())).toBe(false);
    expect(live.takeOver({ ...design, links: [{ ...design.links[0]!, directed: true }] })).toBe(false);
    expect(live.takeOver({ ...design, components: [...design.components].reverse() })).toBe(false);
    expect(propsOf(live.view, 'a').latencyMs).toBe(1);
  });

  it('leaves the availability of a flow as it is when something is edited that it does not use', () => {
    const larger = aDesign()
      .component('a', 'router')
      .component('b', 'router', { availability: 0.9 })
      .component('c', 'router', { availability: 0.9 })
      .component('d', 'router')
      .link('ab', 'link', 'a', 'b')
      .link('bd', 'link', 'b', 'd')
      .link('ac', 'link', 'a', 'c')
      .flow('f', 'a', 'd')
      .flow('g', 'a', 'c')
      .build();
    const live = liveDesign(larger);
    const facts = live.compute(() => computeFacts(live.view));
    const availabilities = () => live.compute(() => facts.flows.map(({ availability }) => availability));
    const [f] = availabilities();
    live.takeOver(stating(larger, 'c', { availability: 0.8 }));
    expect(availabilities()[0]).toBe(f);
    expect(availabilities().map(({ value }) => value)).toEqual([0.9, 0.8]);
    live.takeOver(stating(larger, 'b', { availability: 0.7 }));
    expect(availabilities()[0]?.value).toBeCloseTo(0.7, 12);
  });
});
