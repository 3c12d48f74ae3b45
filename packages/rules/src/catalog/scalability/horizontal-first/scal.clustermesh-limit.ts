import type { ComponentNode, Topology } from '@spandrel/analysis';
import type { Design, DesignEdit } from '@spandrel/model';
import { defineRule, type Evidence, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';

interface Subject {
  readonly mesh: ComponentNode;
  readonly members: readonly ComponentNode[];
}

type Problem = 'members' | 'limits' | 'ids';
type Params = { mesh: string; problem: Problem; clusters: readonly string[]; limit: number };

export const clustermeshLimit = defineRule<Subject, Params>({
  id: 'scal.clustermesh-limit',
  principle: 'scalability',
  topic: 'scal.horizontal-first',
  severity: 'critical',
  title: { en: 'Cluster mesh cannot take its members', ko: '멤버를 수용할 수 없는 클러스터 메시' },
  references: [
    { title: 'Cilium 1.15 release notes', url: 'https://github.com/cilium/cilium/releases/tag/v1.15.0' },
    {
      title: 'Setting up Cluster Mesh (Cilium)',
      url: 'https://docs.cilium.io/en/stable/network/clustermesh/clustermesh/',
    },
  ],
  sentences: {
    en: ({ mesh, problem, clusters, limit }, words) =>
      ({
        members: `${words.name(mesh)} joins ${words.number(clusters.length)} clusters, but its members connect to ${words.number(limit)} at most.`,
        limits: `Members of ${words.name(mesh)} (${words.names(clusters)}) are set to different maximum numbers of clusters and refuse to connect.`,
        ids: `In ${words.name(mesh)} the cluster ids of ${words.names(clusters)} are not unique or not between 1 and ${words.number(limit)}: their identities collide.`,
      })[problem],
    ko: ({ mesh, problem, clusters, limit }, words) =>
      ({
        members: `${words.name(mesh)} 클러스터 메시는 클러스터 ${words.number(clusters.length)}개를 연결하지만 멤버가 연결할 수 있는 수는 최대 ${words.number(limit)}개입니다.`,
        limits: `${words.name(mesh)} 클러스터 메시의 멤버(${words.names(clusters)})는 최대 연결 클러스터 수가 서로 달라 연결되지 않습니다.`,
        ids: `${words.name(mesh)} 클러스터 메시에서 멤버(${words.names(clusters)})의 클러스터 ID가 중복되거나 1~${words.number(limit)} 범위를 벗어나 ID가 충돌합니다.`,
      })[problem],
  },
  remedies: {
    en: ({ problem }) =>
      problem === 'ids'
        ? 'Give each cluster an id of its own before it joins; changing it later restarts all workloads.'
        : 'Set the same maximum on all clusters when they are created; 511 is possible only for new clusters.',
    ko: ({ problem }) =>
      problem === 'ids'
        ? '가입하기 전에 클러스터마다 고유한 ID를 부여하세요. 나중에 바꾸면 모든 워크로드를 재시작해야 합니다.'
        : '클러스터를 만들 때 모든 클러스터에 같은 최댓값을 설정하세요. 511은 새 클러스터에서만 가능합니다.',
  },
  subjects: ({ topology }) =>
    topology.components.flatMap((mesh): readonly Subject[] => {
      const isCilium =
        mesh.component.kind === 'cilium-cluster-mesh' || topology.text(mesh, 'product')?.value === 'cilium';
      const members = (topology.list(mesh, 'members')?.value ?? []).flatMap((id) => topology.component(id) ?? []);
      return isCilium && members.length >= 2 ? [{ mesh, members }] : [];
    }),
  check: ({ mesh, members }, { topology }, { thresholds }) => {
    const own = topology.number(mesh, 'maxConnectedClusters');
    const stated = members.map((member) => topology.number(member, 'maxConnectedClusters'));
    const limits = [...stated, own?.source === 'stated' ? own : undefined].flatMap((found) => found?.value ?? []);
    const limit = limits.length > 0 ? Math.min(...limits) : thresholds.connectedClusters;
    const failed = (problem: Problem, clusters: readonly ComponentNode[], evidence: readonly Evidence[]) =>
      fail({
        at: [mesh.id, ...clusters.map(({ id }) => id)],
        params: { mesh: mesh.id, problem, clusters: clusters.map(({ id }) => id), limit },
        evidence,
      });
    if (members.length > limit) {
      return failed('members', members, [
        computed(mesh.id, 'memberCount', members.length),
        computed(mesh.id, 'limit', limit),
      ]);
    }
    if (new Set(limits).size > 1) {
      return failed('limits', members, [
        ...seenIfAny('maxConnectedClusters', own),
        ...stated.flatMap((found) => seenIfAny('maxConnectedClusters', found)),
      ]);
    }
    const colliding = members.filter((member) => collides(topology, member, members, limit));
    if (colliding.length > 0) {
      const ids = colliding.flatMap((member) => seenIfAny('clusterId', topology.number(member, 'clusterId')));
      return failed('ids', colliding, ids);
    }
    const unknown = members.filter((member) => topology.number(member, 'clusterId') === undefined);
    return unknown.length > 0
      ? notAssessed(
          unknown.map(({ id }) => id),
          ['clusterId'],
        )
      : pass();
  },
  fix: ({ params: { mesh, problem, clusters } }, design) => {
    const ids = Array.isArray(clusters) ? [...clusters] : [];
    if (problem === 'ids') return withIdsOfTheirOwn(design, String(mesh), ids);
    const wanted = ids.length > usualLimit ? largestLimit : usualLimit;
    return ids.length > largestLimit
      ? []
      : [String(mesh), ...ids].flatMap((id) => setProperty(design, id, 'maxConnectedClusters', wanted));
  },
});

const collides = (
  topology: Topology,
  member: ComponentNode,
  members: readonly ComponentNode[],
  limit: number,
): boolean => {
  const id = topology.number(member, 'clusterId')?.value;
  if (id === undefined) return false;
  return (
    id < 1 ||
    id > limit ||
    members.some((other) => other !== member && topology.number(other, 'clusterId')?.value === id)
  );
};

/** https://docs.cilium.io/en/stable/network/clustermesh/clustermesh/ */
const usualLimit = 255;
const largestLimit = 511;

/** Free ids, lowest first, for members whose ids collide or are out of range. */
const withIdsOfTheirOwn = (design: Design, mesh: string, colliding: readonly string[]): readonly DesignEdit[] => {
  const members = design.components.find(({ id }) => id === mesh)?.props.members;
  const kept = design.components.filter(
    ({ id }) => Array.isArray(members) && members.includes(id) && !colliding.includes(id),
  );
  const taken = new Set(kept.map(({ props }) => props.clusterId));
  return colliding.flatMap((id) => {
    let number = 1;
    while (taken.has(number)) number += 1;
    taken.add(number);
    return setProperty(design, id, 'clusterId', number);
  });
};
