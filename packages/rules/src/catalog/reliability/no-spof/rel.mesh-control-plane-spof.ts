import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed, seen } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';
import { reachesCluster, type ServingControlPlane, servingControlPlanes } from './serving-control-planes.ts';

type Params = { controlPlane: string; clusters: readonly string[]; reason: 'one-instance' | 'no-other-primary' };

export const meshControlPlaneSpof = defineRule<ServingControlPlane, Params>({
  id: 'rel.mesh-control-plane-spof',
  principle: 'reliability',
  topic: 'rel.no-spof',
  severity: 'high',
  title: { en: 'One control plane serves several clusters', ko: '여러 클러스터가 의존하는 단일 컨트롤 플레인' },
  references: [
    { title: 'Deployment models (Istio)', url: 'https://istio.io/latest/docs/ops/deployment/deployment-models/' },
  ],
  sentences: {
    en: ({ controlPlane, clusters, reason }, words) =>
      `${words.name(controlPlane)} alone configures the mesh in ${words.names(clusters)}${
        reason === 'one-instance' ? ' with a single instance' : ' from one cluster, and no other primary can take over'
      }: while it is away, none of them gets new certificates, endpoints or policy.`,
    ko: ({ controlPlane, clusters, reason }, words) =>
      `${words.name(controlPlane)} 컨트롤 플레인이 ${words.names(clusters)} 클러스터의 메시를 혼자 담당합니다${
        reason === 'one-instance' ? '(인스턴스 하나)' : '(한 클러스터에만 있고 대신할 프라이머리가 없음)'
      }. 중단되면 이 클러스터들은 새 인증서, 엔드포인트, 정책을 받지 못합니다.`,
  },
  remedies: {
    en: ({ controlPlane }, words) =>
      `Give every cluster its own primary (multi-primary), or run a second one beside ${words.name(controlPlane)} in another cluster that serves the same members.`,
    ko: ({ controlPlane }, words) =>
      `클러스터마다 프라이머리를 두거나(다중 프라이머리), ${words.name(controlPlane)} 컨트롤 플레인과 같은 멤버를 담당하는 두 번째 컨트롤 플레인을 다른 클러스터에 두세요.`,
  },
  subjects: (facts) => servingControlPlanes(facts).filter(({ served }) => served.length >= 2),
  check: ({ controlPlane, home, served }, facts) => {
    const instances = facts.topology.number(controlPlane, 'instances');
    const oneInstance = (instances?.value ?? 1) < 2 && controlPlane.props.managed !== true;
    const alone = !servingControlPlanes(facts).some(
      (other) =>
        other.controlPlane !== controlPlane &&
        (home === undefined || other.home !== home) &&
        served.every((cluster) => cluster === home || reachesCluster(other, cluster)),
    );
    if (!oneInstance && !alone) return pass();
    const clusters = served.map(({ id }) => id);
    return fail({
      at: [controlPlane.id],
      params: { controlPlane: controlPlane.id, clusters, reason: alone ? 'no-other-primary' : 'one-instance' },
      evidence: [
        computed(controlPlane.id, 'servedClusters', clusters),
        ...(instances ? [seen('instances', instances)] : []),
      ],
    });
  },
  fix: (finding, design) => (finding.params.reason === 'one-instance' ? stating('instances', 2)(finding, design) : []),
});
