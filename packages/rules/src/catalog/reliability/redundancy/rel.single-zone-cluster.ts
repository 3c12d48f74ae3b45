import type { ComponentNode, Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { isNonProductionComponent } from '../../../environment.ts';
import { computed, seenIfAny } from '../../../evidence.ts';

const spreadKinds: ReadonlySet<string> = new Set(['cluster', 'database', 'vpn-gateway']);

type Params = { component: string; zones: readonly string[] };

export const singleZoneCluster = defineRule<ComponentNode, Params>({
  id: 'rel.single-zone-cluster',
  principle: 'reliability',
  topic: 'rel.redundancy',
  severity: 'high',
  title: { en: 'Too few availability zones', ko: '부족한 가용 영역 분산' },
  references: [
    {
      title: 'Running in multiple zones (Kubernetes)',
      url: 'https://kubernetes.io/docs/setup/best-practices/multiple-zones/',
    },
  ],
  sentences: {
    en: ({ component, zones }, words) =>
      zones.length === 1
        ? `${words.name(component)} stands in one zone («${zones[0]}») and is lost with it.`
        : `${words.name(component)} needs a majority but stands in two zones (${words.list(zones)}): losing the one with more members stops it.`,
    ko: ({ component, zones }, words) =>
      zones.length === 1
        ? `${words.name(component)} 구성 요소는 가용 영역 하나(«${zones[0]}»)에만 있어 영역 장애 때 함께 중단됩니다.`
        : `${words.name(component)} 구성 요소는 과반수가 필요하지만 가용 영역 두 곳(${words.list(zones)})에만 있습니다. 멤버가 많은 쪽을 잃으면 중단됩니다.`,
  },
  remedies: {
    en: ({ component }, words) => `Spread ${words.name(component)} over three zones.`,
    ko: ({ component }, words) => `${words.name(component)} 구성 요소를 가용 영역 세 곳에 분산하세요.`,
  },
  subjects: ({ topology }) =>
    topology.components.filter(
      (component) => spreadKinds.has(component.component.kind) && !isNonProductionComponent(topology, component),
    ),
  check: (component, { topology }) => {
    if (component.props.managed === true) return pass();
    const zones = zonesOf(component, topology);
    if (zones.length === 0) return notAssessed([component.id], ['zones']);
    const enough = needsQuorum(component, topology) ? 3 : 2;
    if (zones.length >= enough) return pass();
    return fail({
      at: [component.id],
      params: { component: component.id, zones },
      severity: zones.length === 1 ? 'high' : 'medium',
      evidence: [
        computed(component.id, 'zones', zones),
        ...seenIfAny('controlPlane', topology.text(component, 'controlPlane')),
        ...seenIfAny('votingMembers', topology.number(component, 'votingMembers')),
      ],
    });
  },
});

/** Zones it states, else those of its node pools, else the zone it is drawn in. */
const zonesOf = (component: ComponentNode, topology: Topology): readonly string[] => {
  const stated = topology.list(component, 'zones')?.value ?? [];
  const pooled = component.children
    .filter((child) => child.component.kind === 'node-pool')
    .flatMap((pool) => topology.list(pool, 'zones')?.value ?? []);
  const around = component.ancestors.filter((box) => box.component.kind === 'zone').map(({ id }) => id);
  const found = [stated, pooled, around].find((zones) => zones.length > 0) ?? [];
  return [...new Set(found)].sort();
};

const needsQuorum = (component: ComponentNode, topology: Topology): boolean =>
  topology.text(component, 'controlPlane')?.value === 'self-managed' ||
  (topology.number(component, 'votingMembers')?.value ?? 1) >= 2;
