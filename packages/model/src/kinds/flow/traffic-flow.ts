import { defineFlowKind } from '../../kind.ts';
import { sli } from '../application-properties.ts';
import {
  availability,
  bandwidthMbps,
  dataClass,
  description,
  environment,
  jitterMs,
  mode,
  owner,
} from '../common-properties.ts';
import { failover } from '../recurring-properties.ts';
import { tlsVersion } from '../security-properties.ts';
import { rps, trafficPolicy } from '../traffic-properties.ts';

export const trafficFlow = defineFlowKind({
  id: 'traffic-flow',
  name: { en: 'Flow', ko: '플로우' },
  summary: {
    en: 'Traffic between two components, with what it requires of the network.',
    ko: '두 구성 요소 사이의 트래픽과 네트워크에 대한 요구 사항입니다.',
  },
  properties: {
    description,
    owner,
    env: {
      ...environment,
      help: {
        en: 'Taken from its ends when empty.',
        ko: '비워 두면 양 끝 구성 요소의 환경을 따릅니다.',
      },
    },
    priority: {
      type: 'number',
      integer: true,
      min: 1,
      max: 4,
      default: 2,
      label: { en: 'Priority', ko: '우선순위' },
      help: {
        en: '1 is critical, 4 can wait; 1 and 2 must still fit after any single failure.',
        ko: '1은 필수, 4는 후순위입니다. 1과 2는 단일 장애 후에도 수용되어야 합니다.',
      },
    },
    peakMbps: {
      type: 'number',
      unit: 'Mbps',
      min: 0,
      label: { en: 'Peak demand', ko: '최대 트래픽' },
      help: {
        en: 'Most traffic it sends at once; capacity is judged by it.',
        ko: '동시에 발생하는 최대 트래픽입니다. 용량 판단에 사용합니다.',
      },
    },
    avgMbps: {
      type: 'number',
      unit: 'Mbps',
      min: 0,
      label: { en: 'Average demand', ko: '평균 트래픽' },
      help: { en: 'Traffic over a usual day.', ko: '평소의 평균 트래픽입니다.' },
    },
    perConnectionMbps: {
      type: 'number',
      unit: 'Mbps',
      min: 0,
      label: { en: 'Per connection', ko: '연결당 트래픽' },
      help: {
        en: 'Most a single connection needs; one tunnel or LAG member limits it.',
        ko: '연결 하나가 필요로 하는 최대 트래픽입니다. 터널이나 LAG 구성 회선 하나의 한도를 받습니다.',
      },
    },
    gbPerMonth: {
      type: 'number',
      unit: 'GB-per-month',
      min: 0,
      label: { en: 'Volume per month', ko: '월 전송량' },
      help: { en: 'Basis of the transfer cost.', ko: '전송 비용 계산의 기준입니다.' },
    },
    rps,
    avgRps: {
      type: 'number',
      min: 0,
      label: { en: 'Average requests per second', ko: '평균 초당 요청 수' },
      help: { en: 'Request rate over a usual day.', ko: '평소의 평균 요청률입니다.' },
    },
    callsPerRequest: {
      type: 'number',
      unit: 'count',
      min: 1,
      default: 1,
      label: { en: 'Round trips per request', ko: '요청당 왕복 횟수' },
      help: {
        en: 'Sequential round trips one user request needs; each costs the full latency.',
        ko: '사용자 요청 하나에 필요한 순차 왕복 횟수입니다. 왕복마다 전체 지연 시간이 더해집니다.',
      },
    },
    readRatio: {
      type: 'number',
      unit: 'fraction',
      min: 0,
      max: 1,
      label: { en: 'Read share', ko: '읽기 비율' },
      help: {
        en: 'Share of requests that only read; these can be cached.',
        ko: '읽기만 하는 요청의 비율입니다. 캐시로 처리할 수 있습니다.',
      },
    },
    burstFactor: {
      type: 'number',
      min: 1,
      label: { en: 'Burst factor', ko: '버스트 배수' },
      help: {
        en: 'Peak divided by average over short times.',
        ko: '짧은 시간의 최댓값을 평균으로 나눈 값입니다.',
      },
    },
    mode,
    failover,
    encryption: {
      type: 'choice',
      label: { en: 'Session encryption', ko: '세션 암호화' },
      help: {
        en: 'What the session itself uses, whatever the links below do.',
        ko: '아래 링크와 무관하게 세션 자체가 사용하는 암호화입니다.',
      },
      options: {
        none: { en: 'None', ko: '없음' },
        tls: { en: 'TLS', ko: 'TLS' },
        mtls: { en: 'Mutual TLS', ko: '상호 TLS(mTLS)' },
        e2e: { en: 'End to end', ko: '종단 간' },
      },
    },
    pattern: {
      type: 'choice',
      label: { en: 'Traffic pattern', ko: '트래픽 양상' },
      help: { en: 'Shape of the traffic.', ko: '트래픽의 형태입니다.' },
      options: {
        'request-response': { en: 'Request and response', ko: '요청-응답' },
        streaming: { en: 'Streaming', ko: '스트리밍' },
        bulk: { en: 'Bulk', ko: '대량 전송' },
      },
    },
    content: {
      type: 'choice',
      label: { en: 'Content', ko: '콘텐츠' },
      help: {
        en: 'Whether answers are the same for everyone and can be kept near users.',
        ko: '응답이 모든 사용자에게 같아 사용자 가까이에 보관할 수 있는지 나타냅니다.',
      },
      options: { static: { en: 'Static', ko: '정적' }, dynamic: { en: 'Dynamic', ko: '동적' } },
    },
    cps: {
      type: 'number',
      min: 0,
      label: { en: 'New connections per second', ko: '초당 신규 연결 수' },
      help: {
        en: 'Peak rate of new connections; address translation and tracking tables fill with them.',
        ko: '신규 연결의 최대 속도입니다. 주소 변환과 연결 추적 테이블을 소모합니다.',
      },
    },
    connections: {
      type: 'number',
      unit: 'count',
      integer: true,
      min: 0,
      label: { en: 'Concurrent connections', ko: '동시 연결 수' },
      help: { en: 'Connections open at the same time at peak.', ko: '최대 시점에 동시에 열려 있는 연결의 수입니다.' },
    },
    connectionReuse: {
      type: 'boolean',
      label: { en: 'Reuses connections', ko: '연결 재사용' },
      help: {
        en: 'Connections stay open, so that set-up is not paid for every request.',
        ko: '연결을 유지하여 요청마다 연결 설정 시간을 쓰지 않는지 나타냅니다.',
      },
    },
    tcpWindowBytes: {
      type: 'number',
      unit: 'bytes',
      min: 1,
      label: { en: 'TCP window', ko: 'TCP 윈도우' },
      help: {
        en: 'Largest TCP window of the ends; limits one connection over a long path.',
        ko: '양 끝의 최대 TCP 윈도우입니다. 긴 경로에서 연결 하나의 속도를 제한합니다.',
      },
    },
    compression: {
      type: 'boolean',
      label: { en: 'Compression', ko: '압축' },
      help: { en: 'Content is compressed before it is sent.', ko: '전송하기 전에 내용을 압축하는지 나타냅니다.' },
    },
    routing: {
      type: 'choice',
      label: { en: 'Routing to instances', ko: '인스턴스 선택' },
      help: {
        en: 'How the instance that answers is chosen when there are several.',
        ko: '응답할 인스턴스가 여럿일 때 고르는 방식입니다.',
      },
      options: {
        any: { en: 'Any', ko: '임의' },
        nearest: { en: 'Nearest', ko: '가장 가까운 곳' },
        geo: { en: 'By geography', ko: '지역 기반' },
        latency: { en: 'Lowest latency', ko: '최저 지연 시간' },
        weighted: { en: 'Weighted', ko: '가중치' },
      },
    },
    trafficPolicy,
    trafficSplit: {
      type: 'list',
      of: 'text',
      label: { en: 'Traffic split', ko: '트래픽 분할' },
      help: {
        en: 'Share of each version, e.g. v2=10, for canary or A/B tests.',
        ko: '카나리나 A/B 테스트를 위한 버전별 비율입니다(예: v2=10).',
      },
    },
    sli,
    tlsVersion,
    dataClass,
    monthlyBudgetUsd: {
      type: 'number',
      unit: 'usd-per-month',
      min: 0,
      label: { en: 'Transfer budget', ko: '전송 예산' },
      help: { en: 'Most its transfer may cost per month.', ko: '월 전송 비용의 한도입니다.' },
    },
    latencyClass: {
      type: 'choice',
      label: { en: 'Latency class', ko: '지연 민감도' },
      help: {
        en: 'How sensitive it is to delay and jitter.',
        ko: '지연 시간과 지터에 얼마나 민감한지 나타냅니다.',
      },
      options: {
        realtime: { en: 'Real time', ko: '실시간' },
        interactive: { en: 'Interactive', ko: '대화형' },
        bulk: { en: 'Bulk', ko: '대량 전송' },
      },
    },
  },
  requirements: {
    availability: {
      ...availability,
      label: { en: 'Required availability', ko: '요구 가용성' },
      help: {
        en: 'Share of time the flow must work, e.g. 0.9995.',
        ko: '플로우가 동작해야 하는 시간의 비율입니다(예: 0.9995).',
      },
    },
    latencyMs: {
      type: 'number',
      unit: 'ms',
      min: 0,
      label: { en: 'Latency budget', ko: '지연 시간 한도' },
      help: {
        en: 'Most time one request may spend in the network, 95th percentile.',
        ko: '요청 하나가 네트워크에서 쓸 수 있는 최대 시간(95백분위)입니다.',
      },
    },
    bandwidthMbps: {
      ...bandwidthMbps,
      label: { en: 'Required bandwidth', ko: '요구 대역폭' },
      help: {
        en: 'Capacity the network must offer between the ends.',
        ko: '양 끝 사이에 네트워크가 제공해야 하는 용량입니다.',
      },
    },
    encryption: {
      type: 'choice',
      label: { en: 'Required encryption', ko: '요구 암호화' },
      help: {
        en: 'Whether every link must encrypt, or the session end to end.',
        ko: '모든 링크의 암호화가 필요한지, 세션의 종단 간 암호화가 필요한지 나타냅니다.',
      },
      options: {
        none: { en: 'None', ko: '없음' },
        link: { en: 'On every link', ko: '모든 링크' },
        e2e: { en: 'End to end', ko: '종단 간' },
      },
    },
    residency: {
      type: 'list',
      of: 'text',
      label: { en: 'Allowed countries', ko: '허용 국가' },
      help: {
        en: 'ISO 3166 codes the traffic may pass through, e.g. KR.',
        ko: '트래픽이 지나갈 수 있는 ISO 3166 국가 코드입니다(예: KR).',
      },
    },
    jitterMs,
    rtoSec: {
      type: 'number',
      unit: 'sec',
      min: 0,
      label: { en: 'Recovery time (RTO)', ko: '복구 시간 목표(RTO)' },
      help: {
        en: 'Longest interruption a failure may cause.',
        ko: '장애로 허용되는 최대 중단 시간입니다.',
      },
    },
    rpoSec: {
      type: 'number',
      unit: 'sec',
      min: 0,
      label: { en: 'Recovery point (RPO)', ko: '복구 시점 목표(RPO)' },
      help: {
        en: 'Most recent data, in seconds, that may be lost.',
        ko: '손실을 허용하는 최근 데이터의 시간(초)입니다.',
      },
    },
  },
});
