import { type ComponentNode, type Facts, isWithin } from '@spandrel/analysis';
import { isMeshKind, meshProductOf } from '@spandrel/model';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seen, seenIfAny } from '../../../evidence.ts';

/** A cluster and the mesh it is a member of. */
interface Subject {
  readonly mesh: ComponentNode;
  readonly cluster: ComponentNode;
}

type Params = { mesh: string; cluster: string; share: number; processors: number };

/** vCPU per 1,000 requests of 1 KB: https://istio.io/latest/docs/ops/deployment/performance-and-scalability/ */
const processorsPerThousandRequests = { sidecar: 0.2, waypoint: 0.25, ztunnel: 0.06 };

export const meshOverhead = defineRule<Subject, Params>({
  id: 'perf.mesh-overhead',
  principle: 'performance',
  topic: 'perf.resource-efficiency',
  severity: 'info',
  title: { en: 'Mesh takes a large part of the cluster', ko: '클러스터를 많이 차지하는 메시' },
  references: [
    {
      title: 'Performance and scalability (Istio)',
      url: 'https://istio.io/latest/docs/ops/deployment/performance-and-scalability/',
    },
  ],
  sentences: {
    en: ({ mesh, cluster, share, processors }, words) =>
      `The proxies of ${words.name(mesh)} need about ${words.number(processors)} vCPU in ${words.name(cluster)} at peak, ${words.percent(share)} of its capacity.`,
    ko: ({ mesh, cluster, share, processors }, words) =>
      `${words.name(mesh)} 메시의 프록시는 최대 부하에서 ${words.name(cluster)} 클러스터의 약 ${words.number(processors)} vCPU, 전체 용량의 ${words.percent(share)}를 사용합니다.`,
  },
  remedies: {
    en: ({ mesh }, words) =>
      `Limit ${words.name(mesh)} to the services that need it, or use layer 4 (ambient) where requests need no policy.`,
    ko: ({ mesh }, words) =>
      `${words.name(mesh)} 메시를 필요한 서비스로 한정하거나, 요청 단위 정책이 필요 없으면 L4(Ambient)를 사용하세요.`,
  },
  subjects: (facts) => meshedClusters(facts),
  check: ({ mesh, cluster }, facts, { thresholds }) => {
    const { topology } = facts;
    const dataPlane = topology.text(mesh, 'dataPlane');
    if (dataPlane === undefined) return notAssessed([mesh.id], ['dataPlane']);
    const capacity = topology.number(cluster, 'capacityVcpu');
    if (capacity === undefined) return notAssessed([cluster.id], ['capacityVcpu']);
    const hasWaypoints = topology.boolean(mesh, 'waypoints');
    const perThousand =
      dataPlane.value === 'ambient'
        ? processorsPerThousandRequests.ztunnel + (hasWaypoints?.value ? processorsPerThousandRequests.waypoint : 0)
        : processorsPerThousandRequests.sidecar;
    const processors = (requestsIn(cluster, facts) / 1000) * perThousand;
    const share = processors / Math.max(capacity.value, 1);
    if (share <= thresholds.meshOverheadShare) return pass();
    return fail({
      at: [mesh.id, cluster.id],
      params: { mesh: mesh.id, cluster: cluster.id, share, processors },
      evidence: [
        seen('dataPlane', dataPlane),
        ...seenIfAny('waypoints', hasWaypoints),
        seen('capacityVcpu', capacity),
        computed(cluster.id, 'utilisation', share),
      ],
    });
  },
});

/** Data planes of Istio, whose cost is published; a mesh that names no product is taken for one. */
const measured: ReadonlySet<string> = new Set(['sidecar', 'ambient']);

const meshedClusters = (facts: Facts): readonly Subject[] =>
  facts.topology.components
    .filter(
      (mesh) =>
        isMeshKind(mesh.component.kind) &&
        (meshProductOf(mesh.component) ?? 'istio') === 'istio' &&
        measured.has(facts.topology.text(mesh, 'dataPlane')?.value ?? 'sidecar'),
    )
    .flatMap((mesh) =>
      (facts.topology.list(mesh, 'members')?.value ?? [])
        .flatMap((id) => facts.topology.component(id) ?? [])
        .filter((cluster) => requestsIn(cluster, facts) > 0)
        .map((cluster) => ({ mesh, cluster })),
    );

/** Requests per second that proxies in the cluster see: each flow once for every end that stands there. */
const requestsIn = (cluster: ComponentNode, { topology, flows }: Facts): number =>
  flows.reduce((sum, { flow }) => {
    const ends = [flow.from, flow.to].filter((end) => isWithin(end, cluster)).length;
    return sum + ends * (topology.number(flow, 'rps')?.value ?? 0);
  }, 0);
