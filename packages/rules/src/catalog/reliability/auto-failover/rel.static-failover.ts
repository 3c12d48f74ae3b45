import { isCircuit, type LinkNode } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { assumed, seenIfAny } from '../../../evidence.ts';
import { flowsOver } from '../../../flows-over.ts';
import { stating } from '../../../set-property.ts';
import { parallelLinks } from './parallel-links.ts';

type Params = { links: readonly string[]; group: readonly string[] };

export const staticFailover = defineRule<readonly LinkNode[], Params>({
  id: 'rel.static-failover',
  principle: 'reliability',
  topic: 'rel.auto-failover',
  severity: 'high',
  title: { en: 'Redundant links with static routes', ko: '정적 경로로 구성된 이중화 링크' },
  references: [
    {
      title: 'HA VPN topologies (Google Cloud)',
      url: 'https://docs.cloud.google.com/network-connectivity/docs/vpn/concepts/topologies',
    },
  ],
  sentences: {
    en: ({ links, group }, words) =>
      `${words.names(links)} ${links.length === 1 ? 'uses' : 'use'} static routes without a probe: when it fails beyond the first device, traffic keeps running into it although ${words.number(group.length)} links are drawn in parallel.`,
    ko: ({ links, group }, words) =>
      `${words.names(links)} 링크는 프로브 없는 정적 경로를 사용합니다. 링크 ${words.number(group.length)}개를 병렬로 두었지만, 첫 장비 너머에서 장애가 나도 트래픽이 계속 끊긴 링크로 흐릅니다.`,
  },
  remedies: {
    en: ({ links }, words) => `Run BGP on ${words.names(links)}, or track the routes with a health probe.`,
    ko: ({ links }, words) => `${words.names(links)} 링크에 BGP를 사용하거나, 상태 프로브로 경로를 추적하세요.`,
  },
  subjects: parallelLinks,
  check: (group, facts) => {
    const { topology } = facts;
    const found = group.map((link) => ({
      link,
      routing: topology.text(link, 'routing'),
      probe: topology.boolean(link, 'healthProbe'),
    }));
    const stuck = found.filter(({ routing, probe }) => routing?.value === 'static' && probe?.value !== true);
    if (stuck.length === 0) {
      // Circuits of carriers and clouds always run BGP.
      const unknown = found.filter(({ link, routing }) => routing === undefined && !isCircuit(link));
      return unknown.length === 0
        ? pass()
        : notAssessed(
            unknown.map(({ link }) => link.id),
            ['routing'],
          );
    }
    const links = stuck.map(({ link }) => link.id);
    return fail({
      at: links,
      params: { links, group: group.map(({ id }) => id) },
      evidence: stuck.flatMap(({ link, routing, probe }) => [
        ...seenIfAny('routing', routing),
        ...(probe ? seenIfAny('healthProbe', probe) : [assumed(link.id, 'healthProbe', false)]),
      ]),
      flows: flowsOver(facts, group).map(({ id }) => id),
    });
  },
  fix: stating('routing', 'bgp'),
});
