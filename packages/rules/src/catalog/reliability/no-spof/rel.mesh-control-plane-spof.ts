import { type ComponentNode, clusterOf, type Facts } from '@spandrel/analysis';
import { isMeshKind } from '@spandrel/model';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed, seen } from '../../../evidence.ts';

/** A control plane with the clusters whose proxies it configures. */
interface Subject {
  readonly controlPlane: ComponentNode;
  /** Cluster it stands in, if any. */
  readonly home: ComponentNode | undefined;
  readonly served: readonly ComponentNode[];
}

type Params = { controlPlane: string; clusters: readonly string[]; reason: 'one-instance' | 'no-other-primary' };

export const meshControlPlaneSpof = defineRule<Subject, Params>({
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
  subjects: (facts) => controlPlanes(facts).filter(({ served }) => served.length >= 2),
  check: ({ controlPlane, home, served }, facts) => {
    const instances = facts.topology.number(controlPlane, 'instances');
    const oneInstance = (instances?.value ?? 1) < 2 && controlPlane.props.managed !== true;
    const alone = !controlPlanes(facts).some(
      (other) =>
        other.controlPlane !== controlPlane &&
        (home === undefined || other.home !== home) &&
        served.every((cluster) => cluster === home || reaches(other, cluster)),
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
});

const reaches = ({ home, served, controlPlane }: Subject, cluster: ComponentNode): boolean =>
  home === cluster || served.includes(cluster) || linkedClusters(controlPlane).includes(cluster);

/** Clusters at the other end of its control-plane links. */
const linkedClusters = (controlPlane: ComponentNode): readonly ComponentNode[] =>
  controlPlane.links
    .filter(({ kind }) => kind?.plane === 'control')
    .map((link) => (link.from === controlPlane ? link.to : link.from))
    .flatMap((end) => (end.component.kind === 'cluster' ? [end] : (clusterOf(end) ?? [])));

/**
 * A cluster is served by the control planes that stand in it; only where there is none by those linked to it, and where nothing
 * is linked either by those of the mesh it is a member of. (Between primaries, a link only discovers endpoints.)
 */
const controlPlanes = ({ topology }: Facts): readonly Subject[] => {
  const all = topology.components.filter(({ component }) => component.kind === 'mesh-control-plane');
  const homes = new Map(all.map((each) => [each, clusterOf(each)]));
  const clusters = topology.components.filter(({ component }) => component.kind === 'cluster');
  const meshes = topology.components.filter(({ component }) => isMeshKind(component.kind));
  const served = new Map(all.map((each) => [each, [] as ComponentNode[]]));
  for (const cluster of clusters) {
    const inside = all.filter((each) => homes.get(each) === cluster);
    const linked = all.filter((each) => linkedClusters(each).includes(cluster));
    const member = all.filter((each) =>
      meshes.some(
        (mesh) =>
          topology.text(each, 'meshId')?.value === mesh.id &&
          topology.list(mesh, 'members')?.value.includes(cluster.id),
      ),
    );
    const serving = [inside, linked, member].find((candidates) => candidates.length > 0) ?? [];
    for (const each of serving) served.get(each)?.push(cluster);
  }
  return all.map((controlPlane) => ({
    controlPlane,
    home: homes.get(controlPlane),
    served: served.get(controlPlane) ?? [],
  }));
};
