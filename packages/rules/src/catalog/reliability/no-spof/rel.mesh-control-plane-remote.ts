import { type ComponentNode, componentsOfKind, type Facts, separationOf } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { servingControlPlanes } from './serving-control-planes.ts';

/** A cluster whose mesh is configured from elsewhere. */
interface Subject {
  readonly cluster: ComponentNode;
  readonly controlPlanes: readonly ComponentNode[];
}

type Params = { cluster: string; controlPlanes: readonly string[] };

export const meshControlPlaneRemote = defineRule<Subject, Params>({
  id: 'rel.mesh-control-plane-remote',
  principle: 'reliability',
  topic: 'rel.no-spof',
  severity: 'medium',
  title: { en: 'Control plane in another region', ko: '다른 리전에 있는 컨트롤 플레인' },
  references: [
    { title: 'Deployment models (Istio)', url: 'https://istio.io/latest/docs/ops/deployment/deployment-models/' },
  ],
  sentences: {
    en: ({ cluster, controlPlanes }, words) =>
      `The mesh in ${words.name(cluster)} is configured only from another region or site (${words.names(controlPlanes)}): while the line between them is down, it gets no new certificates, endpoints or policy.`,
    ko: ({ cluster, controlPlanes }, words) =>
      `${words.name(cluster)} 클러스터의 메시는 다른 리전이나 사이트의 컨트롤 플레인(${words.names(controlPlanes)})에서만 구성을 받습니다. 그 사이의 회선이 끊기면 새 인증서, 엔드포인트, 정책을 받지 못합니다.`,
  },
  remedies: {
    en: ({ cluster }, words) => `Run a control plane in the region of ${words.name(cluster)}.`,
    ko: ({ cluster }, words) => `${words.name(cluster)} 클러스터가 있는 리전에도 컨트롤 플레인을 두세요.`,
  },
  subjects: (facts) => remoteClusters(facts),
  check: ({ cluster, controlPlanes }, { topology }) => {
    const separations = controlPlanes.map((each) => separationOf(cluster, each));
    if (separations.some((separation) => separation === 'site' || separation === 'region')) return pass();
    if (separations.includes('unknown')) return notAssessed(placeless([cluster, ...controlPlanes]), ['region']);
    const ids = controlPlanes.map(({ id }) => id);
    return fail({
      at: [cluster.id, ...ids],
      params: { cluster: cluster.id, controlPlanes: ids },
      evidence: [
        computed(cluster.id, 'controlPlanes', ids),
        ...[cluster, ...controlPlanes].flatMap((each) => seenIfAny('region', topology.text(each, 'region'))),
      ],
    });
  },
});

/** Those that are not known to stand anywhere: a component is in its own site or region if in any. */
const placeless = (components: readonly ComponentNode[]): readonly string[] =>
  components.filter((each) => separationOf(each, each) === 'unknown').map(({ id }) => id);

const remoteClusters = (facts: Facts): readonly Subject[] => {
  const all = servingControlPlanes(facts);
  return componentsOfKind(facts.topology, 'cluster')
    .map((cluster) => ({ cluster, serving: all.filter(({ served }) => served.includes(cluster)) }))
    .filter(({ cluster, serving }) => serving.length > 0 && serving.every(({ home }) => home !== cluster))
    .map(({ cluster, serving }) => ({ cluster, controlPlanes: serving.map(({ controlPlane }) => controlPlane) }));
};
