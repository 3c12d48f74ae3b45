import { defineComponentKind } from '../../kind.ts';
import { federationProperties } from '../cluster-group-properties.ts';
import { instances, withDefault } from '../common-properties.ts';
import { aboveClusters } from '../placement.ts';
import { federationProduct } from '../product-properties.ts';

export const federationControlPlane = defineComponentKind({
  id: 'federation-control-plane',
  family: 'mesh',
  name: { en: 'Federation control plane', ko: '연합 컨트롤 플레인' },
  summary: {
    en: 'Distributes workloads, services and policy over several clusters.',
    ko: '여러 클러스터에 워크로드, 서비스, 정책을 배포합니다.',
  },
  icon: 'federation',
  parents: aboveClusters,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['multi-cluster', 'kubefed', 'open cluster management', 'fleet', '연합'],
  properties: {
    product: federationProduct,
    ...federationProperties,
    instances: withDefault(instances, 1),
  },
  facts: [
    {
      statement: { en: 'KubeFed was archived in 2023.', ko: 'KubeFed는 2023년에 보관 처리되었습니다.' },
      source: 'https://github.com/kubernetes-retired/kubefed',
    },
    {
      statement: {
        en: 'Services are shared by ServiceExport and ServiceImport and found under clusterset.local; the oldest export wins a conflict.',
        ko: '서비스는 ServiceExport와 ServiceImport로 공유되어 clusterset.local 이름으로 찾으며, 충돌하면 가장 오래된 공개가 우선합니다.',
      },
      source:
        'https://github.com/kubernetes/enhancements/tree/master/keps/sig-multicluster/1645-multi-cluster-services-api',
    },
  ],
});
