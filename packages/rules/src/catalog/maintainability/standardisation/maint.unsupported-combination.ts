import type { ComponentNode, Facts } from '@spandrel/analysis';
import { meshProductOf } from '@spandrel/model';
import { defineRule, type Evidence, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seen, seenIfAny } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';
import { type ClusterGroup, clusterGroupsIn } from '../cluster-groups.ts';

type Problem = 'linkerd-not-flat' | 'overlap' | 'globalnet-off' | 'mesh-ids';

interface Found {
  readonly problem: Problem;
  readonly clusters: readonly string[];
  readonly evidence: readonly Evidence[];
}

type Params = { group: string; problem: Problem; clusters: readonly string[] };

export const unsupportedCombination = defineRule<ClusterGroup, Params>({
  id: 'maint.unsupported-combination',
  principle: 'maintainability',
  topic: 'maint.standardisation',
  severity: 'high',
  title: { en: 'Combination the product does not support', ko: '제품이 지원하지 않는 조합' },
  references: [
    { title: 'Multi-cluster communication (Linkerd)', url: 'https://linkerd.io/2/features/multicluster/' },
    {
      title: 'Setting up Cluster Mesh (Cilium)',
      url: 'https://docs.cilium.io/en/stable/network/clustermesh/clustermesh/',
    },
    { title: 'Globalnet (Submariner)', url: 'https://submariner.io/getting-started/architecture/globalnet/' },
    { title: 'Deployment models (Istio)', url: 'https://istio.io/latest/docs/ops/deployment/deployment-models/' },
  ],
  sentences: {
    en: ({ group, problem, clusters }, words) =>
      ({
        'linkerd-not-flat': `${words.name(group)} uses a flat or federated mode, which needs pods that reach each other directly, and they do not.`,
        overlap: `${words.name(group)} joins the pod networks of ${words.names(clusters)} directly, and their pod ranges overlap.`,
        'globalnet-off': `Ranges of ${words.names(clusters)} overlap, and ${words.name(group)} runs without Globalnet, which alone could translate them.`,
        'mesh-ids': `Control planes in the clusters of ${words.name(group)} name different meshes (${words.names(clusters)}): they do not form one.`,
      })[problem],
    ko: ({ group, problem, clusters }, words) =>
      ({
        'linkerd-not-flat': `${words.name(group)} 메시는 파드끼리 직접 통신해야 하는 플랫 또는 연합 모드를 사용하는데, 파드가 서로 직접 통신할 수 없습니다.`,
        overlap: `${words.name(group)} 구성 요소가 클러스터(${words.names(clusters)})의 파드 네트워크를 직접 연결하는데 파드 대역이 겹칩니다.`,
        'globalnet-off': `클러스터(${words.names(clusters)})의 대역이 겹치는데 ${words.name(group)} 구성 요소에서 이를 변환하는 Globalnet을 사용하지 않습니다.`,
        'mesh-ids': `${words.name(group)} 메시의 클러스터에 있는 컨트롤 플레인이 서로 다른 메시(${words.names(clusters)})를 가리켜 하나의 메시를 이루지 못합니다.`,
      })[problem],
  },
  remedies: {
    en: ({ problem }) =>
      ({
        'linkerd-not-flat': 'Make pods routable between the clusters, or use the hierarchical mode through gateways.',
        overlap: 'Re-address one of the clusters, or join them as different networks through gateways.',
        'globalnet-off': 'Enable Globalnet when the broker is deployed, or re-address one of the clusters.',
        'mesh-ids': 'Give all primaries of the mesh the same mesh id.',
      })[problem],
    ko: ({ problem }) =>
      ({
        'linkerd-not-flat': '클러스터 사이에서 파드가 라우팅되게 하거나, 게이트웨이를 거치는 계층형 모드를 사용하세요.',
        overlap: '한쪽 클러스터의 주소를 다시 설계하거나, 게이트웨이를 통해 서로 다른 네트워크로 연결하세요.',
        'globalnet-off': '브로커를 배포할 때 Globalnet을 켜거나 한쪽 클러스터의 주소를 다시 설계하세요.',
        'mesh-ids': '메시의 모든 프라이머리에 같은 메시 ID를 설정하세요.',
      })[problem],
  },
  subjects: ({ topology }) => clusterGroupsIn(topology),
  check: (subject, facts) => {
    const { group } = subject;
    const found = linkerdProblem(group, facts) ?? overlapProblem(group, facts) ?? meshIdProblem(subject, facts);
    if (found !== undefined) {
      const { problem, clusters, evidence } = found;
      const named = problem === 'mesh-ids' ? [] : clusters;
      return fail({ at: [group.id, ...named], params: { group: group.id, problem, clusters }, evidence });
    }
    const isUnknown = needsFlatNetwork(group, facts) && facts.topology.boolean(group, 'podRoutable') === undefined;
    return isUnknown ? notAssessed([group.id], ['podRoutable']) : pass();
  },
  fix: ({ params: { group, problem, clusters } }, design) => {
    if (problem === 'globalnet-off') return setProperty(design, String(group), 'globalnet', true);
    if (problem !== 'mesh-ids' || !Array.isArray(clusters)) return [];
    return design.components
      .filter(({ kind, props }) => kind === 'mesh-control-plane' && clusters.includes(props.meshId))
      .flatMap(({ id }) => setProperty(design, id, 'meshId', String(group)));
  },
});

const productOf = (group: ComponentNode): string => meshProductOf(group.component) ?? group.component.kind;

const needsFlatNetwork = (group: ComponentNode, { topology }: Facts): boolean =>
  productOf(group) === 'linkerd' &&
  ['flat', 'federated'].includes(topology.text(group, 'multiclusterMode')?.value ?? '');

const linkerdProblem = (group: ComponentNode, facts: Facts): Found | undefined => {
  const routable = facts.topology.boolean(group, 'podRoutable');
  if (!needsFlatNetwork(group, facts) || routable?.value !== false) return undefined;
  const mode = facts.topology.text(group, 'multiclusterMode');
  return {
    problem: 'linkerd-not-flat',
    clusters: [],
    evidence: [...seenIfAny('multiclusterMode', mode), seen('podRoutable', routable)],
  };
};

/** Overlapping ranges in the routing domain of the group itself; domains carry its id, followed by a network of a mesh. */
const overlapProblem = (group: ComponentNode, { overlaps }: Facts): Found | undefined => {
  const own = overlaps.filter(({ domain }) => domain === group.id || domain.startsWith(`${group.id}/`));
  if (own.length === 0) return undefined;
  const prefixes = own.map(({ cidrA, cidrB }) => (cidrA === cidrB ? cidrA : `${cidrA} / ${cidrB}`));
  return {
    problem: group.component.kind === 'submariner' ? 'globalnet-off' : 'overlap',
    clusters: [...new Set(own.flatMap(({ a, b }) => [a, b]))].sort(),
    evidence: [computed(group.id, 'overlap', [...new Set(prefixes)])],
  };
};

const meshIdProblem = ({ group, members }: ClusterGroup, { topology }: Facts): Found | undefined => {
  if (productOf(group) !== 'istio') return undefined;
  const planes = topology.components.filter(
    (plane) =>
      plane.component.kind === 'mesh-control-plane' && plane.ancestors.some((ancestor) => members.includes(ancestor)),
  );
  const named = planes.flatMap((plane) => topology.text(plane, 'meshId') ?? []);
  const ids = [...new Set(named.map(({ value }) => value))].sort();
  if (ids.length < 2) return undefined;
  return { problem: 'mesh-ids', clusters: ids, evidence: named.map((found) => seen('meshId', found)) };
};
