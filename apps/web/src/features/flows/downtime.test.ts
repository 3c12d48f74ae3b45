import { describe, expect, it } from 'vitest';
import { downtimeSecondsPerMonth, splitDuration } from './downtime.ts';

describe('downtime', () => {
  it('at three nines is about 43.8 minutes a month', () => {
    expect(downtimeSecondsPerMonth(0.999) / 60).toBeCloseTo(43.83, 2);
  });

  it('is said in the unit that keeps the number readable', () => {
    expect(splitDuration(7200)).toEqual({ unit: 'hours', value: 2 });
    expect(splitDuration(90)).toEqual({ unit: 'minutes', value: 1.5 });
    expect(splitDuration(0.2)).toEqual({ unit: 'seconds', value: 0.2 });
  });
});
