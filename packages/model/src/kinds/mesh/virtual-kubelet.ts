import { defineComponentKind } from '../../kind.ts';
import { productVersion } from '../product-properties.ts';
import { credential, scope } from '../security-properties.ts';

export const virtualKubelet = defineComponentKind({
  id: 'virtual-kubelet',
  family: 'mesh',
  name: { en: 'Virtual Kubelet', ko: 'Virtual Kubelet' },
  summary: {
    en: 'Presents an external service as a node of the cluster, so that pods can run there.',
    ko: '외부 서비스를 클러스터의 노드로 보이게 하여 파드를 그곳에서 실행합니다.',
  },
  icon: 'virtual-node',
  parents: ['cluster', 'node-pool', 'namespace', 'canvas'],
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['virtual node', 'serverless', 'aci', 'burst', '가상 노드'],
  properties: {
    version: productVersion,
    backend: {
      type: 'text',
      label: { en: 'Backend', ko: '백엔드' },
      help: {
        en: 'Service that runs the pods, e.g. Azure Container Instances.',
        ko: '파드를 실행하는 서비스입니다(예: Azure Container Instances).',
      },
    },
    scope,
    credential,
  },
  facts: [
    {
      statement: {
        en: 'Virtual Kubelet is a node interface, not a federation of clusters.',
        ko: 'Virtual Kubelet은 노드 인터페이스이며 클러스터 연합이 아닙니다.',
      },
      source: 'https://github.com/virtual-kubelet/virtual-kubelet',
    },
  ],
});
