import type { FlowFacts } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seen, seenIfAny } from '../../../evidence.ts';

const queueKinds: ReadonlySet<string> = new Set(['message-queue', 'event-bus']);
/** What works on requests one by one; a flow between networks is many of them, and its burst is a question of bandwidth. */
const calleeKinds: ReadonlySet<string> = new Set(['service', 'workload', 'legacy-system', 'database', ...queueKinds]);

type Params = { flow: string; target: string; burst: number };

export const burstWithoutQueue = defineRule<FlowFacts, Params>({
  id: 'scal.burst-without-queue',
  principle: 'scalability',
  topic: 'scal.async',
  severity: 'medium',
  title: { en: 'Bursts meet the callee unbuffered', ko: '버퍼 없이 전달되는 순간 부하' },
  references: [
    {
      title: 'Queue-Based Load Leveling pattern (Azure Architecture Center)',
      url: 'https://learn.microsoft.com/azure/architecture/patterns/queue-based-load-leveling',
    },
  ],
  likelyFalsePositives: {
    en: 'Interactive requests that people wait for: size the callee for the burst instead.',
    ko: '사람이 기다리는 대화형 요청일 수 있습니다. 이때는 호출 대상을 순간 부하에 맞추세요.',
  },
  sentences: {
    en: ({ flow, target, burst }, words) =>
      `${words.name(flow)} bursts to ${words.number(burst)} times its average and waits for ${words.name(target)}, which must be sized for the burst or drop requests.`,
    ko: ({ flow, target, burst }, words) =>
      `${words.name(flow)} 플로우는 순간적으로 평균의 ${words.number(burst)}배까지 늘어나며 동기로 호출합니다. ${words.name(target)} 구성 요소가 그 크기를 감당하지 못하면 요청을 잃습니다.`,
  },
  remedies: {
    en: ({ target }, words) =>
      `Put a queue in front of ${words.name(target)} and let it work at its own rate, or limit the rate at the caller.`,
    ko: ({ target }, words) =>
      `${words.name(target)} 구성 요소 앞에 큐를 두어 자체 속도로 처리하게 하거나, 호출하는 쪽의 속도를 제한하세요.`,
  },
  subjects: ({ flows }) => flows.filter(({ flow }) => calleeKinds.has(flow.to.component.kind)),
  check: ({ id, flow, usable }, { topology }, { thresholds }) => {
    const stated = topology.number(flow, 'burstFactor');
    const peak = topology.number(flow, 'peakMbps');
    const average = topology.number(flow, 'avgMbps');
    const derived = peak && average && average.value > 0 ? peak.value / average.value : undefined;
    const burst = stated?.value ?? derived;
    const mode = topology.text(flow, 'mode');
    const isBuffered = [flow.from, flow.to, ...usable.components].some(({ component }) =>
      queueKinds.has(component.kind),
    );
    if (mode?.value === 'async' || isBuffered || (burst !== undefined && burst < thresholds.queueingBurst))
      return pass();
    if (burst === undefined || mode === undefined) {
      return notAssessed([id], [...(burst === undefined ? ['burstFactor'] : []), ...(mode ? [] : ['mode'])]);
    }
    return fail({
      at: [id],
      params: { flow: id, target: flow.to.id, burst },
      evidence: [
        seen('mode', mode),
        ...(stated
          ? [seen('burstFactor', stated)]
          : [computed(id, 'peakRatio', burst), ...seenIfAny('peakMbps', peak), ...seenIfAny('avgMbps', average)]),
      ],
      flows: [id],
    });
  },
});
