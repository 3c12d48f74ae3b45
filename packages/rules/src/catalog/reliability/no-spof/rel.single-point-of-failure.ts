import type { ComponentNode } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { secondComponent } from '../../../duplicate-edits.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { type CutSubject, componentsOnTheWay, onlyZoneOf } from './cut-subjects.ts';

type Params = { component: string; flows: readonly string[]; zone: string | null };

export const singlePointOfFailure = defineRule<CutSubject<ComponentNode>, Params>({
  id: 'rel.single-point-of-failure',
  principle: 'reliability',
  topic: 'rel.no-spof',
  severity: 'critical',
  title: { en: 'Single point of failure', ko: '단일 장애점' },
  references: [
    {
      title: 'Reliability pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html',
    },
  ],
  likelyFalsePositives: {
    en: 'A box that stands for a redundant pair: state its instances and zones.',
    ko: '이중화된 한 쌍을 하나로 그린 구성 요소일 수 있습니다. 인스턴스 수와 가용 영역을 입력하세요.',
  },
  sentences: {
    en: ({ component, flows, zone }, words) =>
      `${zone === null ? `If ${words.name(component)} fails` : `All instances of ${words.name(component)} stand in zone «${zone}»: if it fails`}, ${
        flows.length === 1 ? `the flow ${words.names(flows)} has` : `the flows ${words.names(flows)} have`
      } no path left.`,
    ko: ({ component, flows, zone }, words) =>
      `${
        zone === null
          ? `${words.name(component)} 구성 요소에 장애가 나면`
          : `${words.name(component)} 구성 요소의 모든 인스턴스가 «${zone}» 가용 영역에 있어, 이 영역에 장애가 나면`
      } ${words.names(flows)} 플로우의 경로가 모두 끊어집니다.`,
  },
  remedies: {
    en: ({ component, zone }, words) =>
      zone === null
        ? `Add a second component beside ${words.name(component)} in another failure domain, with its own links on both sides.`
        : `Spread the instances of ${words.name(component)} over at least two zones.`,
    ko: ({ component, zone }, words) =>
      zone === null
        ? `${words.name(component)} 구성 요소와 다른 장애 도메인에 두 번째 구성 요소를 두고 양쪽을 별도의 링크로 연결하세요.`
        : `${words.name(component)} 구성 요소의 인스턴스를 두 개 이상의 가용 영역에 분산하세요.`,
  },
  subjects: componentsOnTheWay,
  check: ({ element, cutFlows }, { topology }) => {
    if (cutFlows.length === 0) return pass();
    const instances = topology.number(element, 'instances');
    return fail({
      at: [element.id],
      params: { component: element.id, flows: cutFlows, zone: onlyZoneOf(element, topology) ?? null },
      evidence: [
        computed(element.id, 'affectedFlows', cutFlows),
        ...seenIfAny('instances', instances?.source === 'stated' ? instances : undefined),
        ...seenIfAny('zones', topology.list(element, 'zones')),
      ],
      flows: cutFlows,
    });
  },
  // Zones cannot be guessed: a component in one zone is spread by hand.
  fix: ({ at: [id], params }, design) => (id !== undefined && params.zone === null ? secondComponent(design, id) : []),
});
