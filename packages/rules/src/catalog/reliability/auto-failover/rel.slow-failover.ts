import type { FailoverMechanism, FailoverTerm, FlowFacts } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';

/** A flow with a recovery time, and the links of its path that it could leave for others. */
interface Subject {
  readonly flow: FlowFacts;
  readonly rtoSec: number;
  readonly terms: readonly FailoverTerm[];
}

type Params = { flow: string; rtoSec: number; link: string; seconds: number | null; mechanism: FailoverMechanism };

const mechanismNames: Readonly<Record<FailoverMechanism, { en: string; ko: string }>> = {
  bfd: { en: 'BFD', ko: 'BFD' },
  'bgp-hold': { en: 'the BGP hold timer', ko: 'BGP 홀드 타임' },
  'dead-peer-detection': { en: 'VPN dead-peer detection', ko: 'VPN의 DPD' },
  static: { en: 'nothing', ko: '감지 수단 없음' },
};

export const slowFailover = defineRule<Subject, Params>({
  id: 'rel.slow-failover',
  principle: 'reliability',
  topic: 'rel.auto-failover',
  severity: 'medium',
  title: { en: 'Failover is too slow', ko: '느린 장애 조치' },
  references: [
    {
      title: 'Direct Connect Resiliency Toolkit (AWS)',
      url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/resiliency_toolkit.html',
    },
    { title: 'RFC 5880: Bidirectional Forwarding Detection', url: 'https://www.rfc-editor.org/rfc/rfc5880' },
  ],
  sentences: {
    en: ({ flow, rtoSec, link, seconds, mechanism }, words) =>
      seconds === null
        ? `The flow ${words.name(flow)} must recover within ${words.seconds(rtoSec)}, but nothing notices a failure of ${words.name(link)}: its routes are static.`
        : `The flow ${words.name(flow)} must recover within ${words.seconds(rtoSec)}, but ${mechanismNames[mechanism].en} notices a failure of ${words.name(link)} only after ${words.seconds(seconds)}.`,
    ko: ({ flow, rtoSec, link, seconds, mechanism }, words) =>
      seconds === null
        ? `${words.name(flow)} 플로우는 ${words.seconds(rtoSec)} 안에 복구되어야 하지만, ${words.name(link)} 링크는 정적 경로라서 장애를 감지할 수단이 없습니다.`
        : `${words.name(flow)} 플로우는 ${words.seconds(rtoSec)} 안에 복구되어야 하지만, ${words.name(link)} 링크의 장애를 감지하는 데 ${words.seconds(seconds)} 걸립니다(${mechanismNames[mechanism].ko}).`,
  },
  remedies: {
    en: ({ link, mechanism }, words) =>
      mechanism === 'dead-peer-detection'
        ? `Shorten dead-peer detection on ${words.name(link)}, or run BGP with BFD over the tunnel.`
        : `Run BGP with BFD on ${words.name(link)} and on its alternatives.`,
    ko: ({ link, mechanism }, words) =>
      mechanism === 'dead-peer-detection'
        ? `${words.name(link)} 링크의 DPD 시간을 줄이거나 터널 위에서 BGP와 BFD를 함께 사용하세요.`
        : `${words.name(link)} 링크와 대체 링크에 BGP와 BFD를 함께 사용하세요.`,
  },
  subjects: (facts) => facts.flows.flatMap((flow) => subjectOf(flow) ?? []),
  check: ({ flow, rtoSec, terms }, { topology }) => {
    const slow = terms.filter(({ seconds }) => seconds === null || seconds > rtoSec);
    const [worst] = [...slow].sort(
      (a, b) => (b.seconds ?? Number.POSITIVE_INFINITY) - (a.seconds ?? Number.POSITIVE_INFINITY),
    );
    if (worst === undefined) return pass();
    return fail({
      at: [flow.id, ...slow.map(({ link }) => link.id)],
      params: { flow: flow.id, rtoSec, link: worst.link.id, seconds: worst.seconds, mechanism: worst.mechanism },
      evidence: [
        { at: flow.id, property: 'rtoSec', value: rtoSec, source: 'stated' },
        ...slow.flatMap(({ link, seconds }) => [
          computed(link.id, 'failoverSec', seconds),
          ...seenIfAny('routing', topology.text(link, 'routing')),
          ...seenIfAny('bfd', topology.boolean(link, 'bfd')),
          ...seenIfAny('bgpHoldSec', topology.number(link, 'bgpHoldSec')),
        ]),
      ],
      flows: [flow.id],
    });
  },
  // BGP with BFD at its default timers, 300 ms × 3, notices within 0.9 s; shorter recovery times are no matter of timers.
  fix: ({ at, params }, design) =>
    Number(params.rtoSec) < 0.9
      ? []
      : at
          .filter((id) => design.links.some((link) => link.id === id))
          .flatMap((id) =>
            Object.entries({ routing: 'bgp', bfd: true, bfdIntervalMs: null, bfdMultiplier: null }).flatMap(
              ([property, value]) => setProperty(design, id, property, value),
            ),
          ),
});

/** Without an alternative there is nothing to fail over to: that is the finding of another rule. */
const subjectOf = (flow: FlowFacts): Subject | undefined => {
  const rtoSec = flow.flow.requires.rtoSec;
  const cuts = new Set(flow.cuts.map(({ id }) => id));
  const terms = flow.failover.terms.filter(({ link }) => !cuts.has(link.id));
  return typeof rtoSec === 'number' && terms.length > 0 ? { flow, rtoSec, terms } : undefined;
};
