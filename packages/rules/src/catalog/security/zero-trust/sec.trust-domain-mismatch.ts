import { type ComponentNode, clusterOf, type Topology } from '@spandrel/analysis';
import type { Locale } from '@spandrel/model';
import type { Evidence } from '../../../define-rule.ts';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { type MultiClusterMesh, multiClusterMeshes } from '../../../mesh-members.ts';
import type { Words } from '../../../words.ts';

type Params = { mesh: string; members: readonly string[]; problem: 'roots' | 'domains'; values: readonly string[] };

export const trustDomainMismatch = defineRule<MultiClusterMesh, Params>({
  id: 'sec.trust-domain-mismatch',
  principle: 'security',
  topic: 'sec.zero-trust',
  severity: 'critical',
  title: { en: 'Members of a mesh do not trust one another', ko: '서로 신뢰하지 않는 메시 멤버' },
  references: [
    {
      title: 'Deployment models: trust within a mesh (Istio)',
      url: 'https://istio.io/latest/docs/ops/deployment/deployment-models/',
    },
    {
      title: 'Plug in CA certificates (Istio)',
      url: 'https://istio.io/latest/docs/tasks/security/cert-management/plugin-ca-cert/',
    },
  ],
  sentences: {
    en: ({ mesh, members, problem, values }, words) =>
      problem === 'roots'
        ? `The members of ${words.name(mesh)} (${words.names(members)}) have no root certificate in common (${words.list(values.map((root) => rootName(root, words, 'en')))}): mutual TLS between their clusters fails.`
        : `The members of ${words.name(mesh)} (${words.names(members)}) use different trust domains (${words.list(values)}) without federation: identities of one are refused by the other.`,
    ko: ({ mesh, members, problem, values }, words) =>
      problem === 'roots'
        ? `${words.name(mesh)} 메시의 멤버(${words.names(members)})에 공통 루트 인증서가 없어(${words.list(values.map((root) => rootName(root, words, 'ko')))}) 클러스터 간 상호 TLS가 실패합니다.`
        : `${words.name(mesh)} 메시의 멤버(${words.names(members)})가 신뢰 연합 없이 서로 다른 트러스트 도메인(${words.list(values)})을 사용해 상대의 신원을 거부합니다.`,
  },
  remedies: {
    en: () =>
      'Issue the intermediate of every cluster from one offline root, or exchange the trust bundles (SPIFFE federation).',
    ko: () =>
      '모든 클러스터의 중간 인증 기관을 하나의 오프라인 루트에서 발급하거나, 신뢰 번들을 교환하세요(SPIFFE 연합).',
  },
  subjects: multiClusterMeshes,
  check: ({ mesh, members, issuers }, { topology }) => {
    if (topology.boolean(mesh, 'federatedTrust')?.value === true) return pass();
    const elements = [mesh, ...issuers, ...members.flatMap((id) => topology.component(id) ?? [])];
    const evidence = elements.flatMap((element) => trustEvidence(element, topology));
    const roots = trustRoots(mesh, members, issuers, topology);
    const params = { mesh: mesh.id, members };
    if (roots.distinct.length >= 2) {
      return fail({
        at: [mesh.id, ...members],
        params: { ...params, problem: 'roots', values: roots.distinct },
        evidence: [computed(mesh.id, 'trustRoots', roots.distinct), ...evidence],
      });
    }
    const domains = [
      ...new Set(elements.flatMap((element) => topology.text(element, 'trustDomain')?.value ?? [])),
    ].sort();
    if (domains.length >= 2) {
      return fail({
        at: [mesh.id, ...members],
        params: { ...params, problem: 'domains', values: domains },
        evidence: [computed(mesh.id, 'trustDomains', domains), ...evidence],
      });
    }
    return roots.unknown.length > 0 ? notAssessed(roots.unknown, ['ca']) : pass();
  },
});

const trustEvidence = (element: ComponentNode, topology: Topology): readonly Evidence[] =>
  ['ca', 'caSource', 'trustDomain', 'federatedTrust'].flatMap((property) =>
    seenIfAny(property, topology.property(element, property)),
  );

/**
 * Roots by which the members' certificates are issued: what a control plane (or cluster) says of itself, else what the mesh says.
 * A control plane that signs for itself is a root of its own; a mesh whose primaries all do has as many roots as primaries.
 */
const trustRoots = (
  mesh: ComponentNode,
  members: readonly string[],
  issuers: readonly ComponentNode[],
  topology: Topology,
): { readonly distinct: readonly string[]; readonly unknown: readonly string[] } => {
  const common = rootOf(mesh, mesh, topology);
  const roots = new Set<string>();
  const unknown: string[] = [];
  for (const id of members) {
    const cluster = topology.component(id);
    if (cluster === undefined) continue;
    const inside = issuers.filter((issuer) => clusterOf(issuer) === cluster);
    const own = [...inside, cluster].flatMap((element) => rootOf(element, inside[0] ?? cluster, topology) ?? []);
    if (own.length > 0) for (const root of own) roots.add(root);
    else if (common === undefined) unknown.push(mesh.id);
    else if (common.startsWith(selfSigned)) roots.add(`${selfSigned}${inside[0]?.id ?? issuers[0]?.id ?? id}`);
    else roots.add(common);
  }
  return { distinct: [...roots].sort(), unknown: [...new Set(unknown)] };
};

const selfSigned = 'istiod-self-signed@';

/** A root as people call it: the authority's name, or whose own root it is. */
const rootName = (root: string, words: Words, locale: Locale): string => {
  if (!root.startsWith(selfSigned)) return words.name(root);
  const signer = words.name(root.slice(selfSigned.length));
  return locale === 'en' ? `self-signed by ${signer}` : `${signer} 자체 서명`;
};

const rootOf = (element: ComponentNode, signer: ComponentNode, topology: Topology): string | undefined => {
  const source = topology.text(element, 'caSource')?.value;
  if (source === 'istiod-self-signed') return `${selfSigned}${signer.id}`;
  return topology.text(element, 'ca')?.value;
};
