import { type ComponentNode, type Facts, isInternallyRedundant, isWideArea } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { areApart } from '../../../places.ts';
import { setProperty } from '../../../set-property.ts';

/** A resolver that forwards names of another site, with the servers it asks there. */
interface Subject {
  readonly resolver: ComponentNode;
  readonly targets: readonly ComponentNode[];
}

type Params = { resolver: string; targets: readonly string[]; link: string | null };

/** Their kind already stands for several addresses, so that only a stated single instance counts against them. */
const severalByKind: ReadonlySet<string> = new Set(['dns-resolver-endpoint', 'managed-dns']);

export const hybridDnsPath = defineRule<Subject, Params>({
  id: 'rel.hybrid-dns-path',
  principle: 'reliability',
  topic: 'rel.no-spof',
  severity: 'high',
  title: { en: 'Names of the other site hang on one thread', ko: '다른 사이트의 이름이 한 경로에 의존' },
  references: [
    {
      title: 'Resolver best practices (Amazon Route 53)',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-resolver.html',
    },
  ],
  sentences: {
    en: ({ resolver, targets, link }, words) =>
      link === null
        ? `${words.name(resolver)} can ask only ${words.names(targets)} for names of the other site, and that is a single server.`
        : `${words.name(resolver)} reaches ${words.names(targets)} only over ${words.name(link)}: when it fails, names of the other site no longer resolve.`,
    ko: ({ resolver, targets, link }, words) =>
      link === null
        ? `${words.name(resolver)} 서버가 다른 사이트의 이름을 물을 수 있는 곳은 단일 서버(${words.names(targets)})뿐입니다.`
        : `${words.name(resolver)} 서버에서 ${words.names(targets)} 서버까지의 경로는 ${words.name(link)} 링크 하나뿐입니다. 끊기면 다른 사이트의 이름을 찾을 수 없습니다.`,
  },
  remedies: {
    en: ({ resolver }, words) =>
      `Give ${words.name(resolver)} two forward targets over independent paths, and let it keep answers or a copy of the zone.`,
    ko: ({ resolver }, words) =>
      `${words.name(resolver)} 서버에 서로 독립된 경로의 전달 대상을 두 개 두고, 응답이나 영역(zone) 사본을 보관하게 하세요.`,
  },
  subjects: (facts) => forwarders(facts),
  check: ({ resolver, targets }, facts) => {
    const { topology } = facts;
    const ids = targets.map(({ id }) => id);
    const [only] = targets;
    const instances = only && topology.number(only, 'instances');
    const isSingle = targets.length === 1 && only !== undefined && !isInternallyRedundant(only);
    if (isSingle && instances !== undefined) {
      return fail({
        at: [resolver.id, only.id],
        params: { resolver: resolver.id, targets: ids, link: null },
        evidence: [computed(resolver.id, 'forwardTargets', ids), ...seenIfAny('instances', instances)],
      });
    }
    const ways = targets.map((target) => facts.between(resolver, target)).filter(({ reachable }) => reachable);
    const link = ways[0]?.cuts
      .flatMap(({ id }) => topology.link(id) ?? [])
      .find((cut) => isWideArea(cut) && ways.every((way) => way.cuts.some(({ id }) => id === cut.id)));
    if (link !== undefined) {
      return fail({
        at: [resolver.id, link.id],
        params: { resolver: resolver.id, targets: ids, link: link.id },
        evidence: [computed(resolver.id, 'forwardTargets', ids), computed(resolver.id, 'path', ways[0]?.path ?? [])],
      });
    }
    return isSingle && !severalByKind.has(only.component.kind) ? notAssessed([only.id], ['instances']) : pass();
  },
  fix: ({ at, params }, design) =>
    params.link === null
      ? at.filter((id) => id !== params.resolver).flatMap((id) => setProperty(design, id, 'instances', 2))
      : [],
});

const forwarders = ({ topology }: Facts): readonly Subject[] =>
  topology.components.flatMap((resolver) => {
    const targets = resolver.links
      .filter(({ kind, from, to }) => kind?.plane === 'dns' && from === resolver && areApart(topology, from, to))
      .map(({ to }) => to);
    return targets.length > 0 ? [{ resolver, targets: [...new Set(targets)] }] : [];
  });
