import type { CircuitGroup, Topology } from '@spandrel/analysis';
import type { Locale } from '@spandrel/model';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seenIfAny } from '../../../evidence.ts';
import { type Need, needSentences, productOf, slaDemands } from './published-sla.ts';

/** Circuits of one product between one site and one network, with the SLA somebody claims for them. */
interface Subject {
  readonly group: CircuitGroup;
  readonly product: string;
  readonly target: number;
}

type Params = { site: string; circuits: readonly string[]; product: string; target: number; needs: readonly string[] };

const needTexts = (needs: readonly string[], locale: Locale): string =>
  needs.map((need) => needSentences[need as Need][locale]).join('; ');

export const slaTopologyMismatch = defineRule<Subject, Params>({
  id: 'rel.sla-topology-mismatch',
  principle: 'reliability',
  topic: 'rel.redundancy',
  severity: 'high',
  title: { en: 'Topology does not meet the claimed SLA', ko: 'SLA 목표에 못 미치는 회선 구성' },
  references: [
    {
      title: 'Topology for 99.99% availability (Google Cloud)',
      url: 'https://docs.cloud.google.com/network-connectivity/docs/interconnect/tutorials/dedicated-creating-9999-availability',
    },
    { title: 'Direct Connect SLA (AWS)', url: 'https://aws.amazon.com/directconnect/sla/' },
    {
      title: 'Design for resiliency with ExpressRoute (Microsoft)',
      url: 'https://learn.microsoft.com/azure/expressroute/design-architecture-for-resiliency',
    },
  ],
  sentences: {
    en: ({ site, circuits, target, needs }, words) =>
      needs.includes('no-such-class')
        ? `The circuits ${words.names(circuits)} of ${words.name(site)} claim an SLA of ${words.percent(target)}, which the provider does not publish for them.`
        : `The circuits ${words.names(circuits)} of ${words.name(site)} claim an SLA of ${words.percent(target)} but lack what the provider asks for it: ${needTexts(needs, 'en')}.`,
    ko: ({ site, circuits, target, needs }, words) =>
      needs.includes('no-such-class')
        ? `${words.name(site)} 사이트의 회선(${words.names(circuits)})은 SLA 목표가 ${words.percent(target)}이지만 제공자는 이 회선에 그런 등급을 제시하지 않습니다.`
        : `${words.name(site)} 사이트의 회선(${words.names(circuits)})은 SLA 목표가 ${words.percent(target)}이지만 제공자가 요구하는 구성을 갖추지 못했습니다. 필요한 구성: ${needTexts(needs, 'ko')}.`,
  },
  remedies: {
    en: ({ target }, words) =>
      `Build the topology the provider asks for, or lower the claimed SLA below ${words.percent(target)}.`,
    ko: ({ target }, words) =>
      `제공자가 요구하는 구성을 갖추거나, SLA 목표를 ${words.percent(target)} 아래로 낮추세요.`,
  },
  subjects: ({ circuitGroups, topology }) => claims(circuitGroups, topology),
  check: ({ group, product, target }, { topology }) => {
    const circuits = group.circuits.map(({ id }) => id);
    const demands = slaDemands(product, target, group, topology) ?? [];
    const needs = demands.flatMap((demand) => (demand.verdict === 'unmet' ? [demand.needs] : []));
    if (needs.length > 0) {
      return fail({
        at: circuits,
        params: { site: group.site.id, circuits, product, target, needs },
        evidence: group.circuits.flatMap((circuit) =>
          ['slaTarget', 'location', 'metro', 'ead', 'providerDevice', 'bgpSessions'].flatMap((property) =>
            seenIfAny(property, topology.property(circuit, property)),
          ),
        ),
      });
    }
    const unknown = demands.flatMap((demand) => (demand.verdict === 'unknown' ? [demand] : []));
    if (unknown.length === 0) return pass();
    return notAssessed(
      [...new Set(unknown.flatMap(({ at }) => at))],
      [...new Set(unknown.map(({ missing }) => missing))],
    );
  },
});

/** The highest target stated on a circuit is claimed for all circuits of its product between the same two sides. */
const claims = (groups: readonly CircuitGroup[], topology: Topology): readonly Subject[] =>
  groups.flatMap((group) =>
    [...new Set(group.circuits.map((circuit) => productOf(circuit, topology)))].flatMap((product) => {
      const circuits = group.circuits.filter((circuit) => productOf(circuit, topology) === product);
      const targets = circuits.flatMap((circuit) => topology.number(circuit, 'slaTarget')?.value ?? []);
      const ofProduct: CircuitGroup = { ...group, circuits };
      const target = Math.max(...targets);
      return targets.length === 0 || slaDemands(product, target, ofProduct, topology) === undefined
        ? []
        : [{ group: ofProduct, product, target }];
    }),
  );
