import { defineLinkKind } from '../../kind.ts';
import { consistency, outlierDetection } from '../application-properties.ts';
import { availability, latencyMs, withDefault } from '../common-properties.ts';
import { applications, entryGateways } from '../link-ends.ts';
import { tlsVersion } from '../security-properties.ts';

export const serviceCall = defineLinkKind({
  id: 'service-call',
  family: 'application',
  name: { en: 'Service call', ko: '서비스 호출' },
  summary: {
    en: 'One service calls another; the call rides on the network drawn below it.',
    ko: '한 서비스가 다른 서비스를 호출합니다. 호출은 그 아래 그려진 네트워크를 이용합니다.',
  },
  plane: 'application',
  ends: { from: [...applications, ...entryGateways, 'user-group'], to: [...applications, ...entryGateways] },
  stroke: 'solid',
  properties: {
    timeoutMs: {
      type: 'number',
      unit: 'ms',
      min: 0,
      label: { en: 'Timeout', ko: '타임아웃' },
      help: {
        en: 'Time after which the caller gives up; should shrink along the chain.',
        ko: '호출자가 포기하기까지의 시간입니다. 호출 체인을 따라 짧아져야 합니다.',
      },
    },
    retries: {
      type: 'number',
      unit: 'count',
      integer: true,
      min: 0,
      max: 100,
      label: { en: 'Retries', ko: '재시도 횟수' },
      help: {
        en: 'Further attempts after a failure; they multiply along a chain.',
        ko: '실패 후 다시 시도하는 횟수입니다. 호출 체인을 따라 곱으로 늘어납니다.',
      },
    },
    backoff: {
      type: 'choice',
      label: { en: 'Back-off', ko: '백오프' },
      help: {
        en: 'How the wait between retries grows.',
        ko: '재시도 간격이 늘어나는 방식입니다.',
      },
      options: {
        none: { en: 'None', ko: '없음' },
        fixed: { en: 'Fixed', ko: '고정' },
        exponential: { en: 'Exponential', ko: '지수' },
        'exponential-jitter': { en: 'Exponential with jitter', ko: '지수 + 지터' },
      },
    },
    circuitBreaker: {
      type: 'boolean',
      label: { en: 'Circuit breaker', ko: '회로 차단기' },
      help: {
        en: 'Calls stop for a while after repeated failures.',
        ko: '실패가 반복되면 일정 시간 호출을 중단하는지 나타냅니다.',
      },
    },
    fallback: {
      type: 'choice',
      label: { en: 'Fallback', ko: '대체 응답' },
      help: {
        en: 'What the caller does when the callee is down.',
        ko: '호출 대상이 중단되었을 때 호출자가 하는 동작입니다.',
      },
      options: {
        none: { en: 'None', ko: '없음' },
        cached: { en: 'Cached answer', ko: '캐시된 응답' },
        default: { en: 'Default answer', ko: '기본 응답' },
        degraded: { en: 'Reduced function', ko: '축소된 기능' },
      },
    },
    addressing: {
      type: 'choice',
      label: { en: 'Addressing', ko: '주소 지정' },
      help: {
        en: 'Whether the callee is found by name or by a fixed address.',
        ko: '대상을 이름으로 찾는지 고정 주소로 찾는지 나타냅니다.',
      },
      options: { name: { en: 'By name', ko: '이름' }, ip: { en: 'By IP address', ko: 'IP 주소' } },
    },
    outlierDetection,
    tlsVersion,
    consistency,
    idempotent: {
      type: 'boolean',
      label: { en: 'Idempotent', ko: '멱등성' },
      help: { en: 'Repeating the call does no harm.', ko: '같은 호출을 반복해도 문제가 없는지 나타냅니다.' },
    },
    retryBudget: {
      type: 'boolean',
      label: { en: 'Retry budget', ko: '재시도 예산' },
      help: {
        en: 'Retries are limited to a share of all calls.',
        ko: '재시도를 전체 호출의 일정 비율로 제한하는지 나타냅니다.',
      },
    },
    maxConcurrency: {
      type: 'number',
      unit: 'count',
      integer: true,
      min: 1,
      label: { en: 'Concurrent calls, at most', ko: '최대 동시 호출 수' },
      help: { en: 'Calls this caller may have open at once.', ko: '이 호출자가 동시에 열 수 있는 호출의 수입니다.' },
    },
    availability: withDefault(availability, 1),
    latencyMs: withDefault(latencyMs, 0),
  },
});
