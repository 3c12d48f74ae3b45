import type { ComponentNode, Facts, FlowFacts, Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';
import { placeOf } from '../../../places.ts';

interface Subject {
  readonly service: ComponentNode;
  /** Flows of static content to it from users, sorted by id. */
  readonly flows: readonly FlowFacts[];
}

type Params = { service: string; flows: readonly string[]; places: readonly string[] };

export const noCdn = defineRule<Subject, Params>({
  id: 'scal.no-cdn',
  principle: 'scalability',
  topic: 'scal.caching',
  severity: 'medium',
  title: { en: 'Static content from one place for all', ko: '한 곳에서만 제공하는 정적 콘텐츠' },
  references: [
    {
      title: 'Cache-aside pattern (Azure Architecture Center)',
      url: 'https://learn.microsoft.com/azure/architecture/patterns/cache-aside',
    },
    {
      title: 'Content delivery network best practices (Azure Architecture Center)',
      url: 'https://learn.microsoft.com/azure/architecture/best-practices/cdn',
    },
  ],
  sentences: {
    en: ({ service, places }, words) =>
      `Users in ${words.list(places)} all fetch static content of ${words.name(service)} from its one place; no content delivery network is on the way.`,
    ko: ({ service, places }, words) =>
      `여러 곳(${places.join(', ')})의 사용자가 ${words.name(service)} 서비스의 정적 콘텐츠를 한 곳에서 가져오는데 경로에 CDN이 없습니다.`,
  },
  remedies: {
    en: ({ service }, words) =>
      `Front the static content of ${words.name(service)} with a content delivery network or a cache in each region.`,
    ko: ({ service }, words) => `${words.name(service)} 서비스의 정적 콘텐츠 앞에 CDN이나 리전별 캐시를 두세요.`,
  },
  subjects: (facts) => {
    const flows = facts.flows.filter((flow) => isStaticForUsers(facts.topology, flow));
    return [...new Set(flows.map(({ flow }) => flow.to))]
      .filter((service) => servedFrom(facts, service).size === 1 && flowsTo(flows, service).length > 0)
      .map((service) => ({ service, flows: flowsTo(flows, service) }));
  },
  check: ({ service, flows }, { topology }) => {
    const bare = flows.filter(({ usable }) => !usable.components.some(({ component }) => component.kind === 'cdn'));
    if (bare.length === 0) return pass();
    const places = [...new Set(bare.flatMap(({ flow }) => placeOf(topology, flow.from) ?? []))];
    if (places.length < 2) {
      const unknown = bare.filter(({ flow }) => placeOf(topology, flow.from) === undefined);
      return unknown.length > 0
        ? notAssessed(
            unknown.map(({ flow }) => flow.from.id),
            ['region'],
          )
        : pass();
    }
    const ids = bare.map(({ id }) => id);
    return fail({
      at: [service.id],
      params: { service: service.id, flows: ids, places },
      evidence: [computed(service.id, 'affectedFlows', ids), computed(service.id, 'places', places)],
      flows: ids,
    });
  },
});

const isStaticForUsers = (topology: Topology, { flow }: FlowFacts): boolean =>
  flow.from.component.kind === 'user-group' && topology.text(flow, 'content')?.value === 'static';

const flowsTo = (flows: readonly FlowFacts[], service: ComponentNode): readonly FlowFacts[] =>
  flows.filter(({ flow }) => flow.to === service);

/** Places that serve the same: its own, its stated sites and those of services with its namespace and name. */
const servedFrom = ({ topology }: Facts, service: ComponentNode): ReadonlySet<string> => {
  const identity = (node: ComponentNode) =>
    `${topology.text(node, 'namespace')?.value} ${node.component.name ?? node.id}`;
  const copies = topology.components.filter(
    (node) => node.component.kind === service.component.kind && identity(node) === identity(service),
  );
  return new Set(
    copies.flatMap((copy) => {
      const sites = topology.list(copy, 'sites')?.value ?? [];
      return sites.length > 0 ? sites : [placeOf(topology, copy) ?? copy.id];
    }),
  );
};
