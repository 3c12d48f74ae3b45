import type { ComponentNode, Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen } from '../../../evidence.ts';
import { type MultiClusterMesh, multiClusterMeshes } from '../../../mesh-members.ts';
import { setProperty } from '../../../set-property.ts';

type Params = { mesh: string; signers: readonly string[]; isOnlineRoot: boolean };

export const caSelfSigned = defineRule<MultiClusterMesh, Params>({
  id: 'sec.ca-self-signed',
  principle: 'security',
  topic: 'sec.zero-trust',
  severity: 'medium',
  title: { en: 'Root key of the mesh is online', ko: '온라인에 있는 메시의 루트 키' },
  references: [
    {
      title: 'Plug in CA certificates (Istio)',
      url: 'https://istio.io/latest/docs/tasks/security/cert-management/plugin-ca-cert/',
    },
  ],
  sentences: {
    en: ({ mesh, signers, isOnlineRoot }, words) =>
      isOnlineRoot
        ? `The root key of ${words.names(signers)}, which ${words.name(mesh)} trusts, is kept online: whoever takes it can issue any identity in all clusters.`
        : `${words.names(signers)} signs certificates of ${words.name(mesh)} with a root it made itself: the root key lies in a cluster and cannot be shared or rotated safely.`,
    ko: ({ mesh, signers, isOnlineRoot }, words) =>
      isOnlineRoot
        ? `${words.name(mesh)} 메시가 신뢰하는 ${words.names(signers)} 인증 기관의 루트 키가 온라인에 있어, 유출되면 모든 클러스터의 신원을 위조할 수 있습니다.`
        : `${words.names(signers)} 구성 요소가 스스로 만든 루트로 ${words.name(mesh)} 메시의 인증서를 서명합니다. 루트 키가 클러스터 안에 있어 안전하게 공유하거나 교체할 수 없습니다.`,
  },
  remedies: {
    en: ({ mesh }, words) =>
      `Plug an external authority into ${words.name(mesh)}: keep the root offline and give each cluster an intermediate.`,
    ko: ({ mesh }, words) =>
      `${words.name(mesh)} 메시에 외부 인증 기관을 적용하세요. 루트는 오프라인에 보관하고 클러스터마다 중간 인증 기관을 발급합니다.`,
  },
  subjects: multiClusterMeshes,
  check: ({ mesh, issuers }, { topology }) => {
    const selfSigning = [mesh, ...issuers].filter(
      (element) => topology.text(element, 'caSource')?.value === 'istiod-self-signed',
    );
    if (selfSigning.length > 0) {
      return fail({
        at: [mesh.id],
        params: { mesh: mesh.id, signers: selfSigning.map(({ id }) => id), isOnlineRoot: false },
        evidence: selfSigning.flatMap((element) => {
          const source = topology.text(element, 'caSource');
          return source ? [seen('caSource', source)] : [];
        }),
      });
    }
    const authorities = authoritiesOf([mesh, ...issuers], topology);
    const online = authorities.filter((authority) => topology.boolean(authority, 'offlineRoot')?.value === false);
    if (online.length > 0) {
      return fail({
        at: [mesh.id, ...online.map(({ id }) => id)],
        params: { mesh: mesh.id, signers: online.map(({ id }) => id), isOnlineRoot: true },
        evidence: online.flatMap((authority) => {
          const offline = topology.boolean(authority, 'offlineRoot');
          return offline ? [seen('offlineRoot', offline)] : [];
        }),
      });
    }
    if (authorities.length === 0) return notAssessed([mesh.id], ['ca']);
    const silent = authorities.filter((authority) => topology.boolean(authority, 'offlineRoot') === undefined);
    return silent.length === 0
      ? pass()
      : notAssessed(
          silent.map(({ id }) => id),
          ['offlineRoot'],
        );
  },
  fix: ({ params }, design) =>
    params.isOnlineRoot === true && Array.isArray(params.signers)
      ? params.signers.flatMap((id) => setProperty(design, id, 'offlineRoot', true))
      : [],
});

/** Certificate authorities the mesh or its control planes name. */
const authoritiesOf = (elements: readonly ComponentNode[], topology: Topology): readonly ComponentNode[] => {
  const ids = elements.flatMap((element) => topology.text(element, 'ca')?.value ?? []);
  return [...new Set(ids)].sort().flatMap((id) => topology.component(id) ?? []);
};
