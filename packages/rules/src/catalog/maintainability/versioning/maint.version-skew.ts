import type { ComponentNode, Topology } from '@spandrel/analysis';
import { meshProductOf } from '@spandrel/model';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seenIfAny } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';
import { clusterGroupsIn } from '../cluster-groups.ts';

/** Components whose minor versions must stay close. */
interface Subject {
  readonly group: ComponentNode;
  readonly versioned: readonly ComponentNode[];
  readonly planes: boolean;
}

type Params = { group: string; elements: readonly string[]; planes: boolean; oldest: string; newest: string };

export const versionSkew = defineRule<Subject, Params>({
  id: 'maint.version-skew',
  principle: 'maintainability',
  topic: 'maint.versioning',
  severity: 'medium',
  title: { en: 'Versions too far apart', ko: '지나친 버전 차이' },
  references: [
    { title: 'Version skew policy (Kubernetes)', url: 'https://kubernetes.io/releases/version-skew-policy/' },
    { title: 'Supported releases (Istio)', url: 'https://istio.io/latest/docs/releases/supported-releases/' },
  ],
  sentences: {
    en: ({ group, elements, planes, oldest, newest }, words) =>
      `${planes ? 'Mesh and control planes' : 'Clusters'} joined by ${words.name(group)} (${words.names(elements)}) run versions from ${oldest} to ${newest}, further apart than they are tested with.`,
    ko: ({ group, elements, planes, oldest, newest }, words) =>
      `${words.name(group)} 구성 요소에 속한 ${planes ? '메시와 컨트롤 플레인' : '클러스터'}(${words.names(elements)})의 버전이 ${oldest}부터 ${newest}까지로, 검증된 범위를 넘습니다.`,
  },
  remedies: {
    en: ({ oldest }) => `Upgrade what runs ${oldest} first, one minor version at a time, and keep a common schedule.`,
    ko: ({ oldest }) => `버전이 ${oldest}인 것부터 마이너 버전을 하나씩 올리고, 공통 업그레이드 일정을 유지하세요.`,
  },
  subjects: ({ topology }) =>
    clusterGroupsIn(topology).flatMap(({ group, members }): readonly Subject[] => {
      const planes = meshProductOf(group.component) === 'istio' ? planesOf(topology, group, members) : [];
      return [
        { group, versioned: members, planes: false },
        ...(planes.length > 0 ? [{ group, versioned: [group, ...planes], planes: true }] : []),
      ];
    }),
  check: ({ group, versioned, planes }, { topology }, { thresholds }) => {
    const stated = versioned.flatMap((each) => minorOf(topology, each) ?? []).sort((a, b) => a.minor - b.minor);
    const [oldest, newest] = [stated[0], stated[stated.length - 1]];
    const allowed = planes ? thresholds.meshVersionSkew : thresholds.clusterVersionSkew;
    if (oldest === undefined || newest === undefined || newest.minor - oldest.minor <= allowed) {
      const unknown = versioned.filter((each) => minorOf(topology, each) === undefined).map(({ id }) => id);
      return unknown.length > 0 ? notAssessed(unknown, ['version']) : pass();
    }
    const ids = stated.map(({ at }) => at).sort();
    return fail({
      at: ids,
      params: { group: group.id, elements: ids, planes, oldest: oldest.version, newest: newest.version },
      evidence: versioned.flatMap((each) => seenIfAny('version', topology.text(each, 'version'))),
    });
  },
  fix: (finding, design) => stating('version', String(finding.params.newest))(finding, design),
});

const planesOf = (
  topology: Topology,
  mesh: ComponentNode,
  members: readonly ComponentNode[],
): readonly ComponentNode[] =>
  topology.components.filter(
    (plane) =>
      plane.component.kind === 'mesh-control-plane' &&
      (topology.text(plane, 'meshId')?.value ?? mesh.id) === mesh.id &&
      plane.ancestors.some((ancestor) => members.includes(ancestor)),
  );

/** The second number of a version; releases of both products differ in it (1.34 and 1.35). */
const minorOf = (topology: Topology, component: ComponentNode) => {
  const version = topology.text(component, 'version')?.value;
  const minor = /^v?\d+\.(\d+)/.exec(version ?? '')?.[1];
  return version === undefined || minor === undefined ? undefined : { at: component.id, version, minor: Number(minor) };
};
