import { type ComponentNode, siteOf, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { isNonProductionComponent } from '../../../environment.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

/** DNS servers of one kind that answer for the same place. */
interface Subject {
  readonly servers: readonly ComponentNode[];
}

type Params = { servers: readonly string[]; zone: string | null };

const serverKinds: ReadonlySet<string> = new Set(['dns-server', 'dns-resolver-endpoint', 'coredns']);
const scopeKinds: ReadonlySet<string> = new Set(['cluster', 'vpc']);

export const dnsRedundancy = defineRule<Subject, Params>({
  id: 'rel.dns-redundancy',
  principle: 'reliability',
  topic: 'rel.redundancy',
  severity: 'high',
  title: { en: 'DNS is not redundant', ko: '이중화되지 않은 DNS' },
  references: [
    {
      title: 'Resolver best practices (Amazon Route 53)',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-resolver.html',
    },
  ],
  sentences: {
    en: ({ servers, zone }, words) =>
      zone === null
        ? `${words.names(servers)} answers all names alone: without it, nothing that uses names works.`
        : `All instances of ${words.names(servers)} stand in the zone «${zone}»: names stop resolving when it fails.`,
    ko: ({ servers, zone }, words) =>
      zone === null
        ? `${words.names(servers)} 서버 하나가 모든 이름에 응답합니다. 중단되면 이름을 쓰는 모든 통신이 멈춥니다.`
        : `${words.names(servers)} 서버의 모든 인스턴스가 «${zone}» 가용 영역에 있어, 영역 장애 때 이름을 찾을 수 없게 됩니다.`,
  },
  remedies: {
    en: ({ servers }, words) => `Run ${words.names(servers)} on at least two addresses in two zones.`,
    ko: ({ servers }, words) => `${words.names(servers)} 서버를 두 가용 영역에서 두 개 이상의 주소로 운영하세요.`,
  },
  subjects: ({ topology }) => serversByPlace(topology),
  check: ({ servers }, { topology }) => {
    const ids = servers.map(({ id }) => id);
    if (servers.some((server) => server.props.managed === true)) return pass();
    const stated = servers.map((server) => topology.number(server, 'instances'));
    const count = stated.reduce((sum, instances) => sum + (instances?.value ?? 1), 0);
    if (count < 2 && stated[0] === undefined) return notAssessed(ids, ['instances']);
    const zones = servers.map((server) => topology.list(server, 'zones'));
    const names = new Set(zones.flatMap((list) => list?.value ?? []));
    const zone = names.size === 1 && zones.every((list) => list !== undefined) ? [...names][0] : undefined;
    if (count >= 2 && zone === undefined) return pass();
    return fail({
      at: ids,
      params: { servers: ids, zone: count >= 2 ? (zone ?? null) : null },
      evidence: [
        computed(ids[0] ?? '', 'servers', count),
        ...stated.flatMap((instances) => seenIfAny('instances', instances)),
        ...zones.flatMap((list) => seenIfAny('zones', list)),
      ],
    });
  },
  fix: (finding, design) => (finding.params.zone === null ? stating('instances', 2)(finding, design) : []),
});

/** Two servers of a kind in one cluster, network or site stand in for each other. */
const serversByPlace = (topology: Topology): readonly Subject[] => {
  const groups = new Map<string, ComponentNode[]>();
  for (const server of topology.components) {
    if (!serverKinds.has(server.component.kind) || isNonProductionComponent(topology, server)) continue;
    const scope = server.ancestors.find(({ component }) => scopeKinds.has(component.kind)) ?? siteOf(server);
    const key = `${server.component.kind} ${scope.id}`;
    groups.set(key, [...(groups.get(key) ?? []), server]);
  }
  return [...groups.values()].map((servers) => ({ servers }));
};
