import { defineComponentKind } from '../../kind.ts';
import { federationProperties } from '../cluster-group-properties.ts';
import { instances, withDefault } from '../common-properties.ts';
import { aboveClusters } from '../placement.ts';

export const karmada = defineComponentKind({
  id: 'karmada',
  family: 'mesh',
  name: { en: 'Karmada', ko: 'Karmada' },
  summary: {
    en: 'Runs one Kubernetes API over many clusters and spreads resources by policy.',
    ko: '여러 클러스터 위에 하나의 Kubernetes API를 제공하고 정책에 따라 리소스를 배치합니다.',
  },
  icon: 'federation',
  parents: aboveClusters,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['multi-cluster', 'federation', 'kubefed successor', '연합'],
  properties: {
    ...federationProperties,
    instances: withDefault(instances, 1),
  },
  facts: [
    {
      statement: {
        en: 'Karmada is an incubating project of the CNCF and the usual successor of KubeFed.',
        ko: 'Karmada는 CNCF 인큐베이팅 프로젝트이며 KubeFed의 일반적인 후속입니다.',
      },
      source: 'https://github.com/cncf/landscape',
    },
  ],
});
