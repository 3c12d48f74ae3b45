import {
  type AnnouncementLoop,
  announcementLoops,
  type ComponentNode,
  type LinkNode,
  type Topology,
} from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen, seenIfAny } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';

type Params = { hops: readonly string[]; passesOn: 'routes' | 'queries' };

export const transitLoop = defineRule<AnnouncementLoop, Params>({
  id: 'rel.transit-loop',
  principle: 'reliability',
  topic: 'rel.auto-failover',
  severity: 'critical',
  title: { en: 'Routes or queries run in a circle', ko: '순환하는 경로 또는 DNS 질의' },
  references: [
    {
      title: 'Resolver best practices: avoid loops (Amazon Route 53)',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-resolver.html',
    },
    { title: 'RFC 4271: A Border Gateway Protocol 4 (AS_PATH)', url: 'https://www.rfc-editor.org/rfc/rfc4271' },
  ],
  sentences: {
    en: ({ hops, passesOn }, words) =>
      passesOn === 'routes'
        ? `${words.names(hops)} announce each other's routes in a circle without a guard: a withdrawn network lives on as a stale route, and packets for it turn round until they expire.`
        : `${words.names(hops)} forward queries to one another in a circle without a guard: a name none of them knows is asked until every one of them is busy.`,
    ko: ({ hops, passesOn }, words) =>
      passesOn === 'routes'
        ? `${words.names(hops)} 구성 요소가 서로의 경로를 보호 장치 없이 순환하여 광고합니다. 철회된 네트워크가 낡은 경로로 남고, 패킷은 수명이 다할 때까지 돕니다.`
        : `${words.names(hops)} 서버가 보호 장치 없이 서로에게 순환하여 질의를 전달합니다. 아무도 모르는 이름 하나가 모든 서버를 바쁘게 만듭니다.`,
  },
  remedies: {
    en: ({ hops, passesOn }, words) =>
      passesOn === 'routes'
        ? `Filter what is announced again between ${words.names(hops)}, tag redistributed routes, or keep the AS path intact.`
        : `Forward only named zones between ${words.names(hops)}, each in one direction.`,
    ko: ({ hops, passesOn }, words) =>
      passesOn === 'routes'
        ? `${words.names(hops)} 구성 요소 사이에서 재광고를 필터링하거나, 재분배 경로에 태그를 붙이거나, AS 경로를 유지하세요.`
        : `${words.names(hops)} 서버 사이에서는 정해진 도메인만, 도메인마다 한 방향으로 전달하세요.`,
  },
  subjects: ({ topology }) => announcementLoops(topology),
  check: (loop, { topology }) => {
    const open = within(loop, topology, (element) => guardOf(element, topology) !== true);
    if (open === undefined) return pass();
    const certain = within(loop, topology, (element) => guardOf(element, topology) === false);
    if (certain === undefined) {
      const unsaid = open.hops.filter((hop) => guardOf(hop, topology) === undefined);
      return notAssessed(
        unsaid.map(({ id }) => id),
        ['loopGuard'],
      );
    }
    const hops = certain.hops.map(({ id }) => id);
    return fail({
      at: hops,
      params: { hops, passesOn: loop.passesOn },
      evidence: [
        ...certain.hops.flatMap((hop) => {
          const guard = topology.boolean(hop, 'loopGuard');
          return guard ? [seen('loopGuard', guard)] : [];
        }),
        ...certain.links.flatMap((link) => seenIfAny('routeFilter', topology.boolean(link, 'routeFilter'))),
      ],
    });
  },
  // One guard in the circle is enough.
  fix: ({ at: [id] }, design) => (id === undefined ? [] : setProperty(design, id, 'loopGuard', true)),
});

/** The part of a circle that still turns when only these elements pass things on. */
const within = (
  loop: AnnouncementLoop,
  topology: Topology,
  passes: (element: ComponentNode | LinkNode) => boolean,
): AnnouncementLoop | undefined => {
  const links = new Set(loop.links);
  return announcementLoops(topology, (element) =>
    element.sort === 'link' ? links.has(element) && passes(element) : passes(element),
  ).find(({ passesOn }) => passesOn === loop.passesOn);
};

/**
 * Whether an element stops what comes back to it. A link does by its filter, or where both its ends run BGP under a stated AS
 * number, which is looked for in the AS path; without either it just passes things on. Of a component only its own word counts.
 */
const guardOf = (element: ComponentNode | LinkNode, topology: Topology): boolean | undefined => {
  if (element.sort === 'component') return topology.boolean(element, 'loopGuard')?.value;
  const checksPath =
    topology.text(element, 'routing')?.value === 'bgp' &&
    [element.from, element.to].every((end) => topology.number(end, 'asn') !== undefined);
  return checksPath || topology.boolean(element, 'routeFilter')?.value === true;
};
