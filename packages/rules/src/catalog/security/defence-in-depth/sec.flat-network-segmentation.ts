import { type ComponentNode, type PodGroup, podRoutableGroups, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seenIfAny } from '../../../evidence.ts';
import { isolationOf } from '../../../segments.ts';
import { setProperty } from '../../../set-property.ts';

type Params = { clusters: readonly string[]; open: readonly string[]; values: readonly string[]; differs: string };

export const flatNetworkSegmentation = defineRule<PodGroup, Params>({
  id: 'sec.flat-network-segmentation',
  principle: 'security',
  topic: 'sec.defence-in-depth',
  severity: 'high',
  title: { en: 'Flat network across boundaries', ko: '경계를 넘는 평면 네트워크' },
  references: [
    {
      title: 'Cluster Mesh (Cilium)',
      url: 'https://docs.cilium.io/en/stable/network/clustermesh/clustermesh/',
    },
  ],
  sentences: {
    en: ({ clusters, open, values, differs }, words) =>
      `${words.names(clusters)} share one flat pod network across different ${differs === 'env' ? 'environments' : 'trust zones'} (${words.list(values)}), and ${words.names(open)} ${open.length === 1 ? 'accepts' : 'accept'} traffic from any pod of it.`,
    ko: ({ clusters, open, values, differs }, words) =>
      `${words.names(clusters)} 클러스터가 서로 다른 ${differs === 'env' ? '환경' : '신뢰 영역'}(${words.list(values)})에 걸쳐 하나의 평면 파드 네트워크를 사용하며, ${words.names(open)} 클러스터는 그 안의 모든 파드가 보내는 트래픽을 받아들입니다.`,
  },
  remedies: {
    en: ({ open }, words) =>
      `Join only clusters of one environment and trust zone, or deny by default in ${words.names(open)} and allow callers by identity.`,
    ko: ({ open }, words) =>
      `같은 환경과 신뢰 영역의 클러스터만 연결하거나, ${words.names(open)} 클러스터에 기본 차단을 적용하고 호출자를 신원으로 허용하세요.`,
  },
  subjects: ({ topology }) => podRoutableGroups(topology),
  check: ({ clusters }, { topology }) => {
    const [differs] = (['env', 'trustZone'] as const).filter((name) => valuesOf(clusters, name, topology).length >= 2);
    if (differs === undefined) return pass();
    const isolation = clusters.map((cluster) => ({ id: cluster.id, ...isolationOf(cluster, topology) }));
    const open = isolation.filter(({ state }) => state === 'open');
    const unknown = isolation.filter(({ state }) => state === 'unknown');
    if (open.length === 0) {
      return unknown.length === 0
        ? pass()
        : notAssessed(
            unknown.map(({ id }) => id),
            ['networkPolicy'],
          );
    }
    return fail({
      at: clusters.map(({ id }) => id),
      params: {
        clusters: clusters.map(({ id }) => id),
        open: open.map(({ id }) => id),
        values: valuesOf(clusters, differs, topology),
        differs,
      },
      evidence: [
        ...open.flatMap(({ evidence }) => evidence),
        ...clusters.flatMap((cluster) => seenIfAny(differs, topology.text(cluster, differs))),
      ],
    });
  },
  fix: ({ params: { open } }, design) =>
    Array.isArray(open) ? open.flatMap((id) => setProperty(design, id, 'networkPolicy', 'default-deny')) : [],
});

const valuesOf = (clusters: readonly ComponentNode[], property: string, topology: Topology): readonly string[] =>
  [...new Set(clusters.flatMap((cluster) => topology.text(cluster, property)?.value ?? []))].sort();
