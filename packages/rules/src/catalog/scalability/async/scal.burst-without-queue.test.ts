import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { burstWithoutQueue } from './scal.burst-without-queue.ts';

const flow = (props: Record<string, string | number>) =>
  aDesign().component('a', 'service').component('b', 'service').flow('f', 'a', 'b', props);
const bursting = { mode: 'sync', burstFactor: 5 };

testRule(burstWithoutQueue, {
  passes: {
    'a smaller burst': flow({ mode: 'sync', burstFactor: 4.9 }),
    'a small burst, whatever the mode': flow({ peakMbps: 100, avgMbps: 50 }),
    'a caller that does not wait': flow({ ...bursting, mode: 'async' }),
    'a queue at the other end': flow(bursting).component('b', 'message-queue'),
    'an event bus on the way': flow(bursting)
      .component('bus', 'event-bus', { transit: true })
      .link('l1', 'link', 'a', 'bus')
      .link('l2', 'link', 'bus', 'b'),
  },
  fails: {
    'five times the average': {
      design: flow(bursting),
      at: ['f'],
      severity: 'medium',
      params: { burst: 5, target: 'b' },
    },
    'a peak of six times the average bandwidth': {
      design: flow({ mode: 'sync', peakMbps: 600, avgMbps: 100 }),
      at: ['f'],
      params: { burst: 6 },
    },
  },
  notApplicable: {
    'without flows': aDesign().component('a', 'service'),
    'to flows between networks': flow(bursting).component('b', 'vpc'),
  },
  notAssessed: {
    'when nothing is stated': { design: flow({}), at: ['f'], missing: ['burstFactor', 'mode'] },
    'when it is not said whether the caller waits': {
      design: flow({ burstFactor: 9 }),
      at: ['f'],
      missing: ['mode'],
    },
  },
});
