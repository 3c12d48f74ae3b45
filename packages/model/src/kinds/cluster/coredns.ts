import { defineComponentKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';
import { dnsQps, ttlSec } from '../recurring-properties.ts';

export const coredns = defineComponentKind({
  id: 'coredns',
  family: 'cluster',
  name: { en: 'CoreDNS', ko: 'CoreDNS' },
  summary: {
    en: 'The DNS of a Kubernetes cluster.',
    ko: 'Kubernetes 클러스터의 DNS입니다.',
  },
  icon: 'coredns',
  parents: ['cluster', 'node-pool', 'namespace', 'canvas'],
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['kube-dns', 'cluster dns', '클러스터 DNS'],
  properties: {
    dnsQps,
    cacheEnabled: {
      type: 'boolean',
      label: { en: 'Cache plugin', ko: '캐시 플러그인' },
      help: {
        en: 'Answers are cached instead of being asked again.',
        ko: '다시 질의하지 않고 응답을 캐시하는지 나타냅니다.',
      },
    },
    ttlSec,
    memoryMb: {
      type: 'number',
      min: 0,
      label: { en: 'Memory per instance (MB)', ko: '인스턴스당 메모리(MB)' },
      help: {
        en: 'Must grow with the number of pods and services.',
        ko: '파드와 서비스 수에 따라 늘려야 합니다.',
      },
    },
    availability: withDefault(availability, 0.999),
  },
  facts: [
    {
      statement: {
        en: 'Memory needed in MB: (pods + services) × 0.000858 + 49.1; one instance on 2 vCPU answers about 33,700 internal queries per second.',
        ko: '필요 메모리(MB)는 (파드 + 서비스) × 0.000858 + 49.1이며, 2 vCPU 인스턴스 하나가 내부 질의를 초당 약 33,700건 처리합니다.',
      },
      source: 'https://github.com/coredns/deployment/blob/master/kubernetes/Scaling_CoreDNS.md',
    },
  ],
});
