import { defineComponentKind } from '../../kind.ts';
import { meshProperties } from '../mesh-properties.ts';
import { acrossClusters } from '../placement.ts';

export const linkerd = defineComponentKind({
  id: 'linkerd',
  family: 'mesh',
  name: { en: 'Linkerd', ko: 'Linkerd' },
  summary: {
    en: 'The Linkerd service mesh over one or more clusters.',
    ko: '하나 이상의 클러스터에 걸친 Linkerd 서비스 메시입니다.',
  },
  icon: 'mesh',
  parents: acrossClusters,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['service mesh', 'multicluster', '서비스 메시'],
  properties: {
    ...meshProperties,
  },
  facts: [
    {
      statement: {
        en: 'Multi-cluster works through gateways, flat between pods, or as federated services; flat modes need pods that reach each other directly.',
        ko: '다중 클러스터는 게이트웨이, 파드 간 평면 연결, 연합 서비스 방식으로 동작합니다. 평면 방식에는 파드 직접 통신이 필요합니다.',
      },
      source: 'https://linkerd.io/2/features/multicluster/',
    },
  ],
});
