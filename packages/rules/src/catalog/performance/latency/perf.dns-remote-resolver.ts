import { type ComponentNode, isResolvingHome, resolversOf } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';
import { areApart, placeOf, withoutPlace } from '../../../places.ts';

/** A cluster or site and the DNS servers its look-ups go to. */
interface Subject {
  readonly home: ComponentNode;
  readonly resolvers: readonly ComponentNode[];
}

type Params = { home: string; resolvers: readonly string[]; places: readonly string[] };

export const dnsRemoteResolver = defineRule<Subject, Params>({
  id: 'perf.dns-remote-resolver',
  principle: 'performance',
  topic: 'perf.latency',
  severity: 'medium',
  title: { en: 'Names are resolved far away', ko: '원거리 DNS 리졸버' },
  references: [
    {
      title: 'Resolver best practices (Amazon Route 53)',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-resolver.html',
    },
  ],
  sentences: {
    en: ({ home, resolvers, places }, words) =>
      `Every DNS look-up of ${words.name(home)} travels to ${words.names(resolvers)} in ${words.names(places)} before a connection can start.`,
    ko: ({ home, resolvers, places }, words) =>
      `${words.name(home)} 구성 요소의 모든 DNS 조회는 연결을 시작하기 전에 멀리 있는 리졸버(${words.names(resolvers)}, ${words.names(places)})까지 갑니다.`,
  },
  remedies: {
    en: ({ home }, words) => `Place a caching resolver in the region or site of ${words.name(home)}.`,
    ko: ({ home }, words) => `${words.name(home)} 구성 요소가 있는 리전이나 사이트에 캐시하는 리졸버를 두세요.`,
  },
  subjects: ({ topology }) =>
    topology.components
      .filter(isResolvingHome)
      .map((home) => ({ home, resolvers: resolversOf(topology, home) }))
      .filter(({ resolvers }) => resolvers.length > 0),
  check: ({ home, resolvers }, { topology }) => {
    const distances = resolvers.map((resolver) => areApart(topology, home, resolver));
    if (distances.includes(false)) return pass();
    if (distances.includes(undefined)) return notAssessed(withoutPlace(topology, [home, ...resolvers]), ['region']);
    const places = [...new Set(resolvers.flatMap((resolver) => placeOf(topology, resolver) ?? []))].sort();
    return fail({
      at: [home.id],
      params: { home: home.id, resolvers: resolvers.map(({ id }) => id), places },
      evidence: [computed(home.id, 'places', [placeOf(topology, home) ?? '', ...places])],
    });
  },
});
