import { defineComponentKind } from '../../kind.ts';
import { sli } from '../application-properties.ts';
import { anywhere } from '../placement.ts';
import { monitoringProduct } from '../product-properties.ts';
import { outOfBand, retentionDays } from '../recurring-properties.ts';
import { sites } from '../resilience-properties.ts';

export const monitoring = defineComponentKind({
  id: 'monitoring',
  family: 'operations',
  name: { en: 'Monitoring', ko: '모니터링' },
  summary: {
    en: 'Collects measurements of the network and its services.',
    ko: '네트워크와 서비스의 측정값을 수집합니다.',
  },
  icon: 'monitoring',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['prometheus', 'metrics', 'grafana', 'observability', '관측', '메트릭'],
  properties: {
    product: monitoringProduct,
    outOfBand,
    retentionDays,
    sli,
    sites,
    metrics: {
      type: 'list',
      of: 'choice',
      label: { en: 'Metrics', ko: '수집 메트릭' },
      help: { en: 'Network measurements that are collected.', ko: '수집하는 네트워크 측정값입니다.' },
      options: {
        bandwidth: { en: 'Bandwidth', ko: '대역폭' },
        latency: { en: 'Latency', ko: '지연 시간' },
        jitter: { en: 'Jitter', ko: '지터' },
        loss: { en: 'Packet loss', ko: '패킷 손실' },
        'packet-rate': { en: 'Packet rate', ko: '패킷 속도' },
        'connection-rate': { en: 'Connection rate', ko: '연결 속도' },
        dns: { en: 'DNS', ko: 'DNS' },
      },
    },
    layers: {
      type: 'list',
      of: 'choice',
      label: { en: 'Layers covered', ko: '감시 계층' },
      help: { en: 'Network layers it can see.', ko: '감시할 수 있는 네트워크 계층입니다.' },
      options: {
        l2: { en: 'Layer 2', ko: 'L2' },
        l3: { en: 'Layer 3', ko: 'L3' },
        l4: { en: 'Layer 4', ko: 'L4' },
        l7: { en: 'Layer 7', ko: 'L7' },
      },
    },
  },
});
