import { defineComponentKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';
import { dnsQps, topologySpread, ttlSec } from '../recurring-properties.ts';
import { cacheEnabled, loopGuard } from '../traffic-properties.ts';

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
    cacheEnabled,
    plugins: {
      type: 'list',
      of: 'text',
      label: { en: 'Plugins', ko: '플러그인' },
      help: {
        en: 'Plugins in their order, e.g. cache, autopath, forward.',
        ko: '순서대로 나열한 플러그인입니다(예: cache, autopath, forward).',
      },
    },
    loopGuard,
    topologySpread,
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
