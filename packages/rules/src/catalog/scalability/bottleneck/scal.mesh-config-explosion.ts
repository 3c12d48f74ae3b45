import { type ComponentNode, clusterOf, type Topology } from '@spandrel/analysis';
import { isMeshKind, meshProductOf } from '@spandrel/model';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seen, seenIfAny } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

type Params = { plane: string; services: number | null; proxiesPerInstance: number | null };

export const meshConfigExplosion = defineRule<ComponentNode, Params>({
  id: 'scal.mesh-config-explosion',
  principle: 'scalability',
  topic: 'scal.bottleneck',
  severity: 'medium',
  title: { en: 'Every proxy gets every service', ko: '모든 프록시에 모든 서비스 구성 배포' },
  references: [
    {
      title: 'Performance and scalability (Istio)',
      url: 'https://istio.io/latest/docs/ops/deployment/performance-and-scalability/',
    },
  ],
  sentences: {
    en: ({ plane, services, proxiesPerInstance }, words) =>
      `${words.name(plane)} pushes its configuration unscoped to every proxy: ${words.list([
        ...(services === null ? [] : [`${words.number(services)} services`]),
        ...(proxiesPerInstance === null
          ? []
          : [`${words.number(proxiesPerInstance)} proxies for each of its instances`]),
      ])}.`,
    ko: ({ plane, services, proxiesPerInstance }, words) =>
      `${words.name(plane)} 컨트롤 플레인은 범위를 제한하지 않고 모든 프록시에 구성을 배포합니다(${[
        ...(services === null ? [] : [`서비스 ${words.number(services)}개`]),
        ...(proxiesPerInstance === null ? [] : [`인스턴스당 프록시 ${words.number(proxiesPerInstance)}개`]),
      ].join(', ')}).`,
  },
  remedies: {
    en: ({ plane }, words) =>
      `Scope what proxies receive (Sidecar, discoverySelectors, exportTo) and scale ${words.name(plane)} out.`,
    ko: ({ plane }, words) =>
      `프록시가 받는 구성의 범위를 제한하고(Sidecar, discoverySelectors, exportTo) ${words.name(plane)} 컨트롤 플레인을 수평으로 확장하세요.`,
  },
  subjects: ({ topology }) =>
    topology.components.filter((plane) => {
      if (plane.component.kind !== 'mesh-control-plane') return false;
      return (topology.text(plane, 'product')?.value ?? productOfMesh(topology, plane) ?? 'istio') === 'istio';
    }),
  check: (plane, { topology }, { thresholds }) => {
    const scoping = topology.text(plane, 'configScoping') ?? scopingOfMesh(topology, plane);
    if (scoping !== undefined && scoping.value !== 'none') return pass();
    const counted = clustersOf(topology, plane).map((cluster) => ({
      cluster,
      services: topology.number(cluster, 'services'),
    }));
    const services = counted.reduce((sum, each) => sum + (each.services?.value ?? 0), 0);
    const proxies = topology.number(plane, 'proxies');
    const instances = topology.number(plane, 'instances');
    const each = (proxies?.value ?? 0) / (instances?.value ?? 1);
    const manyServices = services > thresholds.unscopedServices;
    const manyProxies = each > thresholds.proxiesPerInstance;
    if (!manyServices && !manyProxies) {
      const unknown = counted.filter((one) => one.services === undefined).map(({ cluster }) => cluster.id);
      if (unknown.length > 0) return notAssessed(unknown, ['services']);
      return proxies === undefined ? notAssessed([plane.id], ['proxies']) : pass();
    }
    if (scoping === undefined) return notAssessed([plane.id], ['configScoping']);
    return fail({
      at: [plane.id],
      params: {
        plane: plane.id,
        services: manyServices ? services : null,
        proxiesPerInstance: manyProxies ? each : null,
      },
      evidence: [
        seen('configScoping', scoping),
        ...counted.flatMap((one) => seenIfAny('services', one.services)),
        ...(manyProxies ? [...seenIfAny('proxies', proxies), ...seenIfAny('instances', instances)] : []),
        computed(
          plane.id,
          'servedClusters',
          counted.map(({ cluster }) => cluster.id),
        ),
      ],
    });
  },
  fix: stating('configScoping', 'scoped'),
});

const meshesOf = (topology: Topology, plane: ComponentNode): readonly ComponentNode[] => {
  const named = topology.text(plane, 'meshId')?.value;
  const cluster = clusterOf(plane);
  return topology.components.filter(
    (mesh) =>
      isMeshKind(mesh.component.kind) &&
      (mesh.id === named ||
        (named === undefined && cluster && topology.list(mesh, 'members')?.value.includes(cluster.id))),
  );
};

const productOfMesh = (topology: Topology, plane: ComponentNode): string | undefined =>
  meshesOf(topology, plane).flatMap(({ component }) => meshProductOf(component) ?? [])[0];

const scopingOfMesh = (topology: Topology, plane: ComponentNode) =>
  meshesOf(topology, plane).flatMap((mesh) => topology.text(mesh, 'configScoping') ?? [])[0];

/** The cluster it runs in and all members of its meshes: each control plane reads the services of all of them. */
const clustersOf = (topology: Topology, plane: ComponentNode): readonly ComponentNode[] => {
  const members = meshesOf(topology, plane).flatMap((mesh) => topology.list(mesh, 'members')?.value ?? []);
  const clusters = [clusterOf(plane), ...members.map((id) => topology.component(id))];
  return [...new Set(clusters.flatMap((cluster) => cluster ?? []))].sort((a, b) => a.index - b.index);
};
