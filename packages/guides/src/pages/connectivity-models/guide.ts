import { defineGuide } from '../../define-guide.ts';

export const guide = defineGuide({
  id: 'connectivity-models',
  section: 1,
  title: { en: 'Cluster connectivity models', ko: '클러스터 연결 모델' },
  summary: {
    en: 'Flat network, federation or service mesh: what joins several clusters, and what each choice costs.',
    ko: 'Flat Network, Federated, Service Mesh 모델로 여러 클러스터를 연결하는 방법과 각 모델의 대가를 비교합니다.',
  },
  rules: [
    'scal.cidr-overlap',
    'sec.flat-network-segmentation',
    'maint.unsupported-combination',
    'scal.clustermesh-limit',
    'rel.gateway-redundancy',
    'rel.broker-singleton',
    'sec.vxlan-cable-unencrypted',
    'sec.trust-domain-mismatch',
    'maint.namespace-sameness',
    'maint.cni-heterogeneity',
  ],
  kinds: [
    'cluster',
    'cilium-cluster-mesh',
    'submariner',
    'calico-cluster-mesh',
    'karmada',
    'admiral',
    'liqo',
    'virtual-kubelet',
    'cluster-api',
    'istio',
    'linkerd',
    'vpc-peering',
  ],
  practices: ['maint.requirements', 'sec.threat-model', 'scal.scale-test', 'rel.chaos-engineering'],
  outdated: [
    {
      said: { en: 'Calico Federation joins clusters.', ko: 'Calico Federation으로 클러스터를 연결합니다.' },
      now: {
        en: 'The feature is called Calico cluster mesh; it belongs to Calico Enterprise and Calico Cloud and is not part of open-source Calico.',
        ko: '현재 이름은 Calico 클러스터 메시이며, Calico Enterprise와 Calico Cloud에만 있고 오픈 소스 Calico에는 없습니다.',
      },
      since: '2023',
      source: {
        title: 'Calico Enterprise documentation: cluster mesh',
        url: 'https://github.com/tigera/docs/blob/main/calico-enterprise/multicluster/explanation/cluster-mesh.mdx',
      },
    },
    {
      said: {
        en: 'Consul Connect is one of the multi-cluster meshes.',
        ko: 'Consul Connect는 멀티 클러스터 메시 가운데 하나입니다.',
      },
      now: {
        en: 'It is called Consul service mesh; since Consul 1.14 clusters are joined by cluster peering, WAN federation being the older way.',
        ko: '현재 이름은 Consul 서비스 메시입니다. Consul 1.14부터는 클러스터 피어링으로 연결하며, WAN 페더레이션은 이전 방식입니다.',
      },
      since: '2022-11',
      source: {
        title: 'Consul documentation: cluster peering',
        url: 'https://developer.hashicorp.com/consul/docs/connect/cluster-peering',
      },
    },
    {
      said: { en: 'AWS App Mesh spans clusters.', ko: 'AWS App Mesh로 여러 클러스터를 연결합니다.' },
      now: {
        en: 'AWS ended the service; VPC Lattice (EKS) and ECS Service Connect take its place.',
        ko: 'AWS가 서비스를 종료했으며, VPC Lattice(EKS)와 ECS Service Connect가 그 자리를 대신합니다.',
      },
      since: '2026-09-30',
      source: {
        title: 'AWS: migrating from App Mesh',
        url: 'https://aws.amazon.com/blogs/containers/migrating-from-aws-app-mesh-to-amazon-ecs-service-connect/',
      },
    },
  ],
});
