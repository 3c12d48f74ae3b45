import {
  type ComponentNode,
  clusterOf,
  deploymentsListing,
  type Facts,
  type FullMesh,
  fullMeshes,
  type LinkNode,
  siteOf,
} from '@spandrel/analysis';
import { clusterMeshKinds, findLinkKind } from '@spandrel/model';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';

/** The links of one kind that join places in pairs, and the full meshes among them. */
interface Subject {
  readonly kind: string;
  readonly mesh: FullMesh | undefined;
}

type Params = { members: readonly string[]; pairs: number; next: number };

export const fullMeshGrowth = defineRule<Subject, Params>({
  id: 'scal.full-mesh-growth',
  principle: 'scalability',
  topic: 'scal.bottleneck',
  severity: 'medium',
  title: { en: 'Full mesh of hand-made links', ko: '수작업으로 만든 풀 메시' },
  references: [
    {
      title: 'Cluster mesh (Calico Enterprise)',
      url: 'https://docs.tigera.io/calico-enterprise/latest/multicluster/federation/overview',
    },
  ],
  likelyFalsePositives: {
    en: 'Links that a controller sets up: name it as the controller of each link.',
    ko: '컨트롤러가 자동으로 만드는 링크일 수 있습니다. 링크마다 컨트롤러를 지정하세요.',
  },
  sentences: {
    en: ({ members, pairs, next }, words) =>
      `${words.names(members)} are joined in pairs by ${words.number(pairs)} links; one more member needs ${words.number(next)} new ones.`,
    ko: ({ members, pairs, next }, words) =>
      `멤버(${words.names(members)})가 링크 ${words.number(pairs)}개로 서로 쌍을 이루어 연결되어 있습니다. 멤버가 하나 늘면 링크가 ${words.number(next)}개 더 필요합니다.`,
  },
  remedies: {
    en: () =>
      'Join the members through a transit hub, or let a controller build and change the mesh, so that links grow with members.',
    ko: () =>
      '멤버를 트랜짓 허브로 연결하거나 컨트롤러가 메시를 자동으로 구성하게 하여, 링크가 멤버 수에 비례해 늘어나게 하세요.',
  },
  subjects: (facts, { thresholds }) => {
    const handMade = facts.topology.links.filter((link) => isHandMade(facts, link));
    const kinds = [...new Set(handMade.map(({ link }) => link.kind))];
    return kinds.flatMap((kind): readonly Subject[] => {
      const links = handMade.filter(({ link }) => link.kind === kind);
      const pairs = links.map((link) => ({ id: link.id, a: memberOf(link.from).id, b: memberOf(link.to).id }));
      if (new Set(pairs.flatMap(({ a, b }) => [a, b])).size < thresholds.fullMeshMembers) return [];
      const meshes = fullMeshes(pairs, thresholds.fullMeshMembers, thresholds.fullMeshDensity);
      return meshes.length === 0 ? [{ kind, mesh: undefined }] : meshes.map((mesh) => ({ kind, mesh }));
    });
  },
  check: ({ mesh }) =>
    mesh === undefined
      ? pass()
      : fail({
          at: mesh.members,
          params: { members: mesh.members, pairs: mesh.pairs, next: mesh.members.length },
          evidence: [
            computed(mesh.members[0] ?? '', 'memberCount', mesh.members.length),
            computed(mesh.members[0] ?? '', 'pairs', mesh.pairs),
          ],
        }),
});

/** Kinds that a controller builds by their nature. */
const managedKinds: ReadonlySet<string> = new Set(['sd-wan', 'vpn-mesh', 'transit-attachment']);

/** A wide-area link, peering or tunnel of the data plane that people make one by one. */
const isHandMade = ({ topology }: Facts, link: LinkNode): boolean => {
  const { kind } = link;
  if (kind?.plane !== 'data' || findLinkKind(kind.id) === undefined || managedKinds.has(kind.id)) return false;
  const joinsNetworks = kind.family === 'wan' || ['vpc-peering', 'overlay-tunnel', 'mesh-tunnel'].includes(kind.id);
  if (!joinsNetworks || topology.text(link, 'controller') !== undefined) return false;
  const others = deploymentsListing(topology, clusterOf(link.to));
  return !deploymentsListing(topology, clusterOf(link.from)).some(
    (group) => (clusterMeshKinds as readonly string[]).includes(group.component.kind) && others.includes(group),
  );
};

/** What a link's end counts for: its cluster, its network or its site. */
const memberOf = (end: ComponentNode): ComponentNode =>
  clusterOf(end) ?? [end, ...end.ancestors].find(({ component }) => component.kind === 'vpc') ?? siteOf(end);
