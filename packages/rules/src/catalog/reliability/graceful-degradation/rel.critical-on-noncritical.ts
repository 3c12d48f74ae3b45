import { type LinkNode, linksOfKind } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen, seenIfAny } from '../../../evidence.ts';

type Params = { call: string; caller: string; callee: string; callerClass: number; calleeClass: number };

export const criticalOnNoncritical = defineRule<LinkNode, Params>({
  id: 'rel.critical-on-noncritical',
  principle: 'reliability',
  topic: 'rel.graceful-degradation',
  severity: 'high',
  title: { en: 'Critical service waits for a lesser one', ko: '덜 중요한 서비스를 기다리는 핵심 서비스' },
  references: [
    {
      title: 'Addressing cascading failures (Google SRE book)',
      url: 'https://sre.google/sre-book/addressing-cascading-failures/',
    },
  ],
  sentences: {
    en: ({ caller, callee, callerClass, calleeClass }, words) =>
      `${words.name(caller)} (criticality ${words.number(callerClass)}) waits for ${words.name(callee)} (criticality ${words.number(calleeClass)}) and has no fallback: it is as reliable as the less critical of the two.`,
    ko: ({ caller, callee, callerClass, calleeClass }, words) =>
      `${words.name(caller)} 서비스(중요도 ${words.number(callerClass)})는 대체 응답 없이 ${words.name(callee)} 서비스(중요도 ${words.number(calleeClass)})를 기다립니다. 덜 중요한 쪽만큼만 안정적입니다.`,
  },
  remedies: {
    en: ({ callee }, words) =>
      `Answer from a cache or without ${words.name(callee)} when it fails, or run it to the same standard as its caller.`,
    ko: ({ callee }, words) =>
      `${words.name(callee)} 서비스가 실패하면 캐시나 축소된 기능으로 응답하거나, 호출자와 같은 수준으로 운영하세요.`,
  },
  subjects: ({ topology }) => linksOfKind(topology, 'service-call').filter(({ props }) => props.mode !== 'async'),
  check: (call, { topology }) => {
    const caller = topology.number(call.from, 'criticality');
    const callee = topology.number(call.to, 'criticality');
    if (caller === undefined || callee === undefined || callee.value <= caller.value) return pass();
    const fallback = topology.text(call, 'fallback');
    if (fallback === undefined) return notAssessed([call.id], ['fallback']);
    if (fallback.value !== 'none') return pass();
    return fail({
      at: [call.id],
      params: {
        call: call.id,
        caller: call.from.id,
        callee: call.to.id,
        callerClass: caller.value,
        calleeClass: callee.value,
      },
      evidence: [
        seen('criticality', caller),
        seen('criticality', callee),
        seen('fallback', fallback),
        ...seenIfAny('mode', topology.text(call, 'mode')),
      ],
    });
  },
});
