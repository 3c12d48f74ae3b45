import { type ComponentNode, clusterOf, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seenIfAny } from '../../../evidence.ts';
import { clusterGroupsIn } from '../cluster-groups.ts';

/** What services that merge by name must have in common. */
const compared = ['owner', 'ports', 'type'] as const;

interface Subject {
  /** Services with one namespace and name in different clusters of one group, sorted by id. */
  readonly services: readonly ComponentNode[];
}

type Params = { services: readonly string[]; owners: boolean; ports: boolean; types: boolean };

export const namespaceSameness = defineRule<Subject, Params>({
  id: 'maint.namespace-sameness',
  principle: 'maintainability',
  topic: 'maint.standardisation',
  severity: 'high',
  title: { en: 'Different services under one name', ko: '같은 이름의 서로 다른 서비스' },
  references: [
    {
      title: 'KEP-1645: Multi-Cluster Services API',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-multicluster/1645-multi-cluster-services-api',
    },
  ],
  sentences: {
    en: (params, words) =>
      `${words.names(params.services)} have one namespace and name in joined clusters but different ${words.list(differencesIn.en(params))}: requests meant for one reach the other.`,
    ko: (params, words) =>
      `서비스(${words.names(params.services)})가 연결된 클러스터에서 네임스페이스와 이름은 같지만 서로 다릅니다(${differencesIn.ko(params).join(', ')}). 한쪽으로 갈 요청이 다른 쪽에 도달합니다.`,
  },
  remedies: {
    en: () => 'Rename one of them, or make them the same service: one owner, the same ports and type in every cluster.',
    ko: () => '한쪽의 이름을 바꾸거나, 모든 클러스터에서 담당, 포트, 유형이 같은 하나의 서비스로 맞추세요.',
  },
  subjects: ({ topology }) => {
    const found = clusterGroupsIn(topology).flatMap(({ members }) => namesakes(topology, members));
    return [...new Map(found.map((services) => [services.map(({ id }) => id).join(' '), { services }])).values()];
  },
  check: ({ services }, { topology }) => {
    const values = compared.map((property) => services.map((service) => topology.property(service, property)?.value));
    const [owners, ports, types] = values.map(
      (each) => new Set(each.filter((value) => value !== undefined).map(spelled)).size > 1,
    ) as [boolean, boolean, boolean];
    const ids = services.map(({ id }) => id);
    if (owners || ports || types) {
      return fail({
        at: ids,
        params: { services: ids, owners, ports, types },
        evidence: services.flatMap((service) =>
          compared.flatMap((property) => seenIfAny(property, topology.property(service, property))),
        ),
      });
    }
    const isComparable = values.some((each) => each.every((value) => value !== undefined));
    return isComparable ? pass() : notAssessed(ids, compared);
  },
});

const differencesIn = {
  en: ({ owners, ports, types }: Params) => [
    ...(owners ? ['owners'] : []),
    ...(ports ? ['ports'] : []),
    ...(types ? ['types'] : []),
  ],
  ko: ({ owners, ports, types }: Params) => [
    ...(owners ? ['담당'] : []),
    ...(ports ? ['포트'] : []),
    ...(types ? ['유형'] : []),
  ],
};

const spelled = (value: unknown): string => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);

/** Exported services, or all where none says whether it is, by namespace and name; those in two or more clusters. */
const namesakes = (topology: Topology, clusters: readonly ComponentNode[]): readonly (readonly ComponentNode[])[] => {
  const byName = new Map<string, ComponentNode[]>();
  for (const service of topology.components) {
    const cluster = clusterOf(service);
    if (service.component.kind !== 'service' || cluster === undefined || !clusters.includes(cluster)) continue;
    if (topology.boolean(service, 'exported')?.value === false) continue;
    const name = `${topology.text(service, 'namespace')?.value} ${service.component.name ?? service.id}`;
    byName.set(name, [...(byName.get(name) ?? []), service]);
  }
  return [...byName.values()].filter((services) => new Set(services.map(clusterOf)).size >= 2);
};
