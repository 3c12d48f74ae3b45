import { type CallChain, heaviestChains, type LinkNode, linksOfKind, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

/** A chain of calls whose retries multiply, or one call that retries. */
type Subject = { readonly chain: CallChain } | { readonly call: LinkNode };
type Params = { calls: readonly string[]; reason: 'chain' | 'no-backoff' | 'not-idempotent'; attempts: number };

export const retryAmplification = defineRule<Subject, Params>({
  id: 'rel.retry-amplification',
  principle: 'reliability',
  topic: 'rel.retry-backoff',
  severity: 'high',
  title: { en: 'Retries turn a hiccup into an outage', ko: '장애를 키우는 재시도' },
  references: [
    {
      title: 'Addressing cascading failures (Google SRE book)',
      url: 'https://sre.google/sre-book/addressing-cascading-failures/',
    },
  ],
  sentences: {
    en: ({ calls, reason, attempts }, words) =>
      ({
        chain: `Retries multiply along ${words.names(calls)}: one request of a user becomes up to ${words.number(attempts)} at the end of the chain while that is failing.`,
        'no-backoff': `${words.names(calls)} retries at once, without a pause: callers hit the failing service in step.`,
        'not-idempotent': `${words.names(calls)} retries a call that is not idempotent: what only seemed to fail is done twice.`,
      })[reason],
    ko: ({ calls, reason, attempts }, words) =>
      ({
        chain: `재시도가 ${words.names(calls)} 호출을 따라 곱해져, 사용자 요청 하나가 장애 중인 체인 끝에서 최대 ${words.number(attempts)}번의 호출이 됩니다.`,
        'no-backoff': `${words.names(calls)} 호출은 간격 없이 바로 재시도하여, 호출자들이 장애 중인 서비스에 한꺼번에 몰립니다.`,
        'not-idempotent': `${words.names(calls)} 호출은 멱등하지 않은데도 재시도합니다. 실패한 것처럼 보였을 뿐인 요청이 두 번 처리됩니다.`,
      })[reason],
  },
  remedies: {
    en: ({ reason }) =>
      ({
        chain: 'Retry at one layer only, and limit retries to a budget.',
        'no-backoff': 'Wait exponentially longer between retries, with jitter.',
        'not-idempotent': 'Give the request a key by which a repetition is recognised, or do not retry it.',
      })[reason],
    ko: ({ reason }) =>
      ({
        chain: '재시도는 한 계층에서만 하고 재시도 예산으로 제한하세요.',
        'no-backoff': '재시도 간격을 지터와 함께 지수적으로 늘리세요.',
        'not-idempotent': '반복을 알아볼 수 있는 키를 요청에 넣거나 재시도하지 마세요.',
      })[reason],
  },
  subjects: ({ topology }) => {
    const calls = linksOfKind(topology, 'service-call').filter(({ props }) => props.mode !== 'async');
    const retrying = calls.filter((call) => retriesOf(call, topology) > 0);
    const chains = heaviestChains(calls, (call) => Math.log(1 + retriesOf(call, topology)));
    return [
      ...chains.filter(({ weight }) => weight > 0).map((chain) => ({ chain })),
      ...retrying.map((call) => ({ call })),
    ];
  },
  check: (subject, { topology }, { thresholds }) => {
    if ('chain' in subject) {
      const calls = subject.chain.calls.filter((call) => retriesOf(call, topology) > 0);
      const attempts = calls.reduce((product, call) => product * (1 + retriesOf(call, topology)), 1);
      return attempts > thresholds.retryAttempts ? found(calls, 'chain', attempts, topology) : pass();
    }
    const { call } = subject;
    const attempts = 1 + retriesOf(call, topology);
    const backoff = topology.text(call, 'backoff')?.value;
    if (topology.boolean(call, 'idempotent')?.value === false) {
      return found([call], 'not-idempotent', attempts, topology);
    }
    if (backoff === 'none') return found([call], 'no-backoff', attempts, topology);
    return backoff === undefined ? notAssessed([call.id], ['backoff']) : pass();
  },
  fix: (finding, design) =>
    finding.params.reason === 'chain'
      ? []
      : finding.params.reason === 'no-backoff'
        ? stating('backoff', 'exponential-jitter')(finding, design)
        : stating('retries', 0)(finding, design),
});

const retriesOf = (call: LinkNode, topology: Topology): number => topology.number(call, 'retries')?.value ?? 0;

const found = (calls: readonly LinkNode[], reason: Params['reason'], attempts: number, topology: Topology) => {
  const ids = calls.map(({ id }) => id);
  return fail<Params>({
    at: ids,
    params: { calls: ids, reason, attempts },
    evidence: [
      computed(ids[0] ?? '', 'attempts', attempts),
      ...calls.flatMap((call) => [
        ...seenIfAny('retries', topology.number(call, 'retries')),
        ...seenIfAny('backoff', topology.text(call, 'backoff')),
        ...seenIfAny('idempotent', topology.boolean(call, 'idempotent')),
      ]),
    ],
  });
};
