import { type ComponentNode, isWithin, perTopology, type Topology } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';
import { drawnOne, joinedFrom } from '../../../joining-edits.ts';
import { productionClusters } from '../production-clusters.ts';

const sources: ReadonlySet<string> = new Set(['gitops', 'ci-cd', 'cluster-api', 'network-orchestrator']);

type Params = { clusters: readonly string[] };

export const noConfigAsCode = defineRule<readonly ComponentNode[], Params>({
  id: 'maint.no-config-as-code',
  principle: 'maintainability',
  topic: 'maint.versioning',
  severity: 'medium',
  title: { en: 'Clusters are not managed from version control', ko: '버전 관리로 운영되지 않는 클러스터' },
  references: [
    {
      title: 'Reliability pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html',
    },
  ],
  likelyFalsePositives: {
    en: 'A pipeline that is not drawn: add it with a link to each cluster.',
    ko: '파이프라인은 있지만 설계도에 없을 수 있습니다. 클러스터마다 링크로 추가하세요.',
  },
  sentences: {
    en: ({ clusters }, words) =>
      `No GitOps system or pipeline configures ${words.names(clusters)}: the clusters drift apart, and nobody can tell what changed.`,
    ko: ({ clusters }, words) =>
      `GitOps 시스템이나 파이프라인이 클러스터(${words.names(clusters)})를 구성하지 않습니다. 클러스터끼리 점점 달라지고 무엇이 바뀌었는지 알 수 없습니다.`,
  },
  remedies: {
    en: ({ clusters }, words) =>
      `Manage ${words.names(clusters)} and their policies from version control: draw a GitOps or pipeline component with a link to each.`,
    ko: ({ clusters }, words) =>
      `클러스터(${words.names(clusters)})와 정책을 버전 관리로 운영하세요. GitOps나 파이프라인 구성 요소를 그리고 클러스터마다 링크로 연결하세요.`,
  },
  subjects: ({ topology }) => {
    const clusters = productionClusters(topology);
    return clusters.length >= 2 ? [clusters] : [];
  },
  check: (clusters, { topology }) => {
    const loose = clusters.filter((cluster) => !isConfigured(topology, cluster)).map(({ id }) => id);
    if (loose.length === 0) return pass();
    return fail({
      at: loose,
      params: { clusters: loose },
      evidence: loose.map((id) => computed(id, 'configSources', 0)),
    });
  },
  fix: ({ at }, design) => joinedFrom(design, 'config-sync', drawnOne(design, ...sources), at),
});

/** By a system that lists it, is linked with it or what contains it, or runs in it. */
const isConfigured = (topology: Topology, cluster: ComponentNode): boolean =>
  sourcesIn(topology).some(
    (source) =>
      isWithin(source, cluster) ||
      topology.list(source, 'members')?.value.includes(cluster.id) === true ||
      source.links.some(({ from, to }) => isWithin(cluster, from === source ? to : from)),
  );

const sourcesIn = perTopology(({ components }) => components.filter(({ component }) => sources.has(component.kind)));
