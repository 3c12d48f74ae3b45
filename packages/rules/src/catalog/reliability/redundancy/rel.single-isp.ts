import { boxesLeft, type ComponentNode, type Facts, groupedByEach, type LinkNode } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { isNonProductionConnection } from '../../../environment.ts';
import { computed, seenIfAny } from '../../../evidence.ts';

/** A site with its links over the internet and the production flows that have nothing else. */
interface Subject {
  readonly site: ComponentNode;
  readonly links: readonly LinkNode[];
  readonly flows: readonly string[];
}

type Params = { site: string; links: readonly string[]; carrier: string | null; flows: readonly string[] };

const siteKinds: ReadonlySet<string> = new Set(['data-center', 'branch-site', 'private-cloud']);
const internetKinds: ReadonlySet<string> = new Set([
  'internet-link',
  'vpn-site-to-site',
  'vpn-client-to-site',
  'vpn-mesh',
  'vpn',
  'sd-wan',
]);

const isSite = ({ component }: ComponentNode): boolean => siteKinds.has(component.kind);
/** A private cloud in a data centre uses the lines of that. */
const isOuterSite = (node: ComponentNode): boolean => isSite(node) && !node.ancestors.some(isSite);

export const singleIsp = defineRule<Subject, Params>({
  id: 'rel.single-isp',
  principle: 'reliability',
  topic: 'rel.redundancy',
  severity: 'high',
  title: { en: 'Site depends on one carrier', ko: '한 통신사에만 의존하는 사이트' },
  references: [
    {
      title: 'Designing for high availability with ExpressRoute (Microsoft)',
      url: 'https://learn.microsoft.com/azure/expressroute/designing-for-high-availability-with-expressroute',
    },
  ],
  sentences: {
    en: ({ site, links, carrier, flows }, words) =>
      `${words.name(site)} reaches the outside only over ${carrier === null ? 'one internet line' : `the carrier «${carrier}»`} (${words.names(links)}): when it fails, ${words.names(flows)} ${flows.length === 1 ? 'has' : 'have'} no path left.`,
    ko: ({ site, links, carrier, flows }, words) =>
      `${words.name(site)} 사이트는 ${carrier === null ? '인터넷 회선 하나' : `통신사 «${carrier}» 한 곳`}(${words.names(links)})에만 의존합니다. 장애가 나면 ${words.names(flows)} 플로우의 경로가 모두 끊어집니다.`,
  },
  remedies: {
    en: ({ site }, words) => `Contract a second carrier for ${words.name(site)} with a path that shares no duct.`,
    ko: ({ site }, words) => `${words.name(site)} 사이트에 관로를 공유하지 않는 두 번째 통신사 회선을 추가하세요.`,
  },
  subjects: (facts) => dependentSites(facts),
  check: ({ site, links, flows }, { topology }) => {
    const found = links.map((link) => ({ link, isp: topology.text(link, 'isp') }));
    const carriers = new Set(found.flatMap(({ isp }) => isp?.value ?? []));
    if (carriers.size >= 2) return pass();
    const unknown = underlay(links).filter((link) => topology.text(link, 'isp') === undefined);
    if (links.length >= 2 && unknown.length > 0) {
      return notAssessed(
        unknown.map(({ id }) => id),
        ['isp'],
      );
    }
    const ids = links.map(({ id }) => id);
    return fail({
      at: ids,
      params: { site: site.id, links: ids, carrier: [...carriers][0] ?? null, flows },
      evidence: [computed(site.id, 'affectedFlows', flows), ...found.flatMap(({ isp }) => seenIfAny('isp', isp))],
      flows,
    });
  },
});

/** Tunnels run over the lines that are drawn beside them; where none is, they stand for the lines themselves. */
const underlay = (links: readonly LinkNode[]): readonly LinkNode[] => {
  const lines = links.filter(({ link }) => link.kind === 'internet-link');
  return lines.length > 0 ? lines : links;
};

const dependentSites = (facts: Facts): readonly Subject[] => {
  const lines = facts.topology.links.filter(
    (link) =>
      internetKinds.has(link.link.kind) && (facts.topology.text(link, 'medium')?.value ?? 'internet') === 'internet',
  );
  const linesOf = groupedByEach(lines, ({ from, to }) => boxesLeft(from, to));
  const flowsOf = groupedByEach(facts.flows, ({ flow }) => boxesLeft(flow.from, flow.to));
  return facts.topology.components.filter(isOuterSite).flatMap((site) => {
    const links = linesOf.get(site) ?? [];
    const ids = links.map(({ id }) => id);
    const flows = (flowsOf.get(site) ?? [])
      .filter(({ flow }) => !isNonProductionConnection(facts.topology, flow))
      .filter((flow) => flow.reachable && !flow.survivesLossOf(ids))
      .map(({ id }) => id);
    return links.length > 0 && flows.length > 0 ? [{ site, links, flows }] : [];
  });
};
