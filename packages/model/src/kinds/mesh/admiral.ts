import { defineComponentKind } from '../../kind.ts';
import { federationProperties } from '../cluster-group-properties.ts';
import { instances, withDefault } from '../common-properties.ts';
import { aboveClusters } from '../placement.ts';
import { trafficPolicy } from '../traffic-properties.ts';

export const admiral = defineComponentKind({
  id: 'admiral',
  family: 'mesh',
  name: { en: 'Admiral', ko: 'Admiral' },
  summary: {
    en: 'Synchronises Istio configuration over clusters, so that services find each other by one name.',
    ko: '클러스터 사이에서 Istio 구성을 동기화하여 서비스가 하나의 이름으로 서로를 찾게 합니다.',
  },
  icon: 'config-wheel',
  parents: aboveClusters,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['istio', 'config sync', 'global traffic policy', '구성 동기화'],
  properties: {
    ...federationProperties,
    trafficPolicy,
    instances: withDefault(instances, 1),
  },
  facts: [
    {
      statement: {
        en: 'Admiral generates Istio configuration from dependencies and global traffic policies.',
        ko: 'Admiral은 의존 관계와 글로벌 트래픽 정책으로 Istio 구성을 생성합니다.',
      },
      source: 'https://github.com/istio-ecosystem/admiral',
    },
  ],
});
