import { type ComponentNode, componentsOfKinds } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seenIfAny } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

const resolverKinds: ReadonlySet<string> = new Set(['coredns', 'dns-server', 'dns-resolver-endpoint']);

/** Shortest time CoreDNS keeps an answer unless told otherwise: https://coredns.io/plugins/cache/ */
const shortestTtlSec = 5;

type Params = { resolver: string; ttlSec: number | null };

export const dnsCacheOff = defineRule<ComponentNode, Params>({
  id: 'perf.dns-cache-off',
  principle: 'performance',
  topic: 'perf.cache',
  severity: 'low',
  title: { en: 'DNS answers are not cached', ko: 'DNS 응답을 캐시하지 않음' },
  references: [{ title: 'cache plugin (CoreDNS)', url: 'https://coredns.io/plugins/cache/' }],
  sentences: {
    en: ({ resolver, ttlSec }, words) =>
      ttlSec === null
        ? `The resolver ${words.name(resolver)} caches no answers: every look-up travels upstream.`
        : `Answers of ${words.name(resolver)} live ${words.seconds(ttlSec)}: they expire before they are asked for again.`,
    ko: ({ resolver, ttlSec }, words) =>
      ttlSec === null
        ? `${words.name(resolver)} 리졸버가 응답을 캐시하지 않아 모든 조회가 상위 서버까지 갑니다.`
        : `${words.name(resolver)} 리졸버의 응답 유효 시간이 ${words.seconds(ttlSec)}라서 다시 조회하기 전에 만료됩니다.`,
  },
  remedies: {
    en: ({ ttlSec }, words) =>
      ttlSec === null
        ? 'Switch its cache on.'
        : `Raise the time to live of names that rarely change to at least ${words.seconds(shortestTtlSec)}, usually 30 s or more.`,
    ko: ({ ttlSec }, words) =>
      ttlSec === null
        ? '캐시를 사용하세요.'
        : `거의 바뀌지 않는 이름의 TTL을 ${words.seconds(shortestTtlSec)} 이상, 보통 30초 이상으로 늘리세요.`,
  },
  subjects: ({ topology }) => componentsOfKinds(topology, resolverKinds),
  check: (resolver, { topology }) => {
    const cache = topology.boolean(resolver, 'cacheEnabled');
    const plugins = topology.list(resolver, 'plugins');
    const ttl = topology.number(resolver, 'ttlSec');
    const caches = cache?.value ?? plugins?.value.includes('cache');
    const isShort = ttl !== undefined && ttl.value < shortestTtlSec;
    if (caches === undefined && !isShort) return notAssessed([resolver.id], ['cacheEnabled']);
    if (caches !== false && !isShort) return pass();
    return fail({
      at: [resolver.id],
      params: { resolver: resolver.id, ttlSec: caches === false ? null : (ttl?.value ?? null) },
      evidence: [...seenIfAny('cacheEnabled', cache), ...seenIfAny('plugins', plugins), ...seenIfAny('ttlSec', ttl)],
    });
  },
  fix: (finding, design) => (finding.params.ttlSec === null ? stating('cacheEnabled', true)(finding, design) : []),
});
