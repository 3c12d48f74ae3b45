import type { Topology } from '@spandrel/analysis';
import { meshProductOf } from '@spandrel/model';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seenIfAny } from '../../../evidence.ts';
import { type ClusterGroup, clusterGroupsIn } from '../cluster-groups.ts';

type Params = {
  group: string;
  clusters: readonly string[];
  property: 'cni' | 'datapathMode';
  values: readonly string[];
};

export const cniHeterogeneity = defineRule<ClusterGroup, Params>({
  id: 'maint.cni-heterogeneity',
  principle: 'maintainability',
  topic: 'maint.standardisation',
  severity: 'medium',
  title: { en: 'Joined clusters with different pod networks', ko: '파드 네트워크가 서로 다른 연결 클러스터' },
  references: [
    {
      title: 'Setting up Cluster Mesh (Cilium)',
      url: 'https://docs.cilium.io/en/stable/network/clustermesh/clustermesh/',
    },
  ],
  sentences: {
    en: ({ group, clusters, property, values }, words) =>
      property === 'cni'
        ? `${words.name(group)} joins the pod networks of ${words.names(clusters)}, which run different network plugins (${words.list(values)}).`
        : `${words.name(group)} needs one datapath mode, but ${words.names(clusters)} use ${words.list(values)}.`,
    ko: ({ group, clusters, property, values }, words) =>
      property === 'cni'
        ? `${words.name(group)} 구성 요소가 파드 네트워크를 연결하는 클러스터(${words.names(clusters)})의 네트워크 플러그인이 서로 다릅니다(${values.join(', ')}).`
        : `${words.name(group)} 구성 요소에는 하나의 데이터 경로 모드가 필요하지만 클러스터(${words.names(clusters)})마다 다릅니다(${values.join(', ')}).`,
  },
  remedies: {
    en: ({ group }, words) => `Standardise network plugin and datapath mode of all members of ${words.name(group)}.`,
    ko: ({ group }, words) =>
      `${words.name(group)} 구성 요소의 모든 멤버에서 네트워크 플러그인과 데이터 경로 모드를 통일하세요.`,
  },
  subjects: ({ topology }) => clusterGroupsIn(topology).filter((group) => joinsPodNetworks(topology, group)),
  check: ({ group, members }, { topology }) => {
    const properties = isCilium({ group, members }, topology) ? (['cni', 'datapathMode'] as const) : (['cni'] as const);
    for (const property of properties) {
      const values = [
        ...new Set(members.flatMap((member) => topology.text(member, property)?.value.toLowerCase() ?? [])),
      ];
      if (values.length < 2) continue;
      const ids = members.map(({ id }) => id);
      return fail({
        at: [group.id, ...ids],
        params: { group: group.id, clusters: ids, property, values: values.sort() },
        evidence: members.flatMap((member) => seenIfAny(property, topology.text(member, property))),
      });
    }
    const unknown = members.filter((member) =>
      properties.some((property) => topology.text(member, property) === undefined),
    );
    return unknown.length > 0
      ? notAssessed(
          unknown.map(({ id }) => id),
          properties,
        )
      : pass();
  },
});

const isCilium = ({ group }: ClusterGroup, topology: Topology): boolean =>
  group.component.kind === 'cilium-cluster-mesh' ||
  meshProductOf(group.component) === 'cilium' ||
  topology.text(group, 'product')?.value === 'cilium';

/** Submariner, Liqo and meshes through gateways take any network plugin, unless they are stated to be one flat network. */
const joinsPodNetworks = (topology: Topology, clusters: ClusterGroup): boolean =>
  isCilium(clusters, topology) ||
  clusters.group.component.kind === 'calico-cluster-mesh' ||
  topology.text(clusters.group, 'networkModel')?.value === 'flat';
