import type { ComponentNode, LinkNode } from '@spandrel/analysis';
import type { Design, DesignEdit } from '@spandrel/model';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { isNonProductionComponent, isNonProductionConnection } from '../../../environment.ts';
import { computed } from '../../../evidence.ts';
import { receiversOf } from './reports-to.ts';

/** Equipment whose failure or saturation people must notice before users do. */
const watchedKinds: ReadonlySet<string> = new Set([
  'cluster',
  'database',
  'vpn-gateway',
  'circuit-gateway',
  'cloud-router',
  'nat-gateway',
  'transit-hub',
  'multi-cloud-gateway',
  'ingress-gateway',
  'east-west-gateway',
  'egress-gateway',
  'api-gateway',
  'submariner-gateway',
]);

type Params = { element: string; isCircuit: boolean };

export const noMonitoring = defineRule<ComponentNode | LinkNode, Params>({
  id: 'maint.no-monitoring',
  principle: 'maintainability',
  topic: 'maint.monitoring',
  severity: 'high',
  title: { en: 'Not monitored', ko: '모니터링되지 않음' },
  references: [
    {
      title: 'Monitoring distributed systems (Google SRE book)',
      url: 'https://sre.google/sre-book/monitoring-distributed-systems/',
    },
  ],
  likelyFalsePositives: {
    en: 'Monitoring exists and is not drawn: add it with a telemetry link, so that its own failures are judged too.',
    ko: '모니터링은 있지만 설계도에 없을 수 있습니다. 텔레메트리 링크로 추가하면 모니터링 자체의 장애도 함께 판정됩니다.',
  },
  sentences: {
    en: ({ element, isCircuit }, words) =>
      isCircuit
        ? `No end of the circuit ${words.name(element)} sends telemetry to a monitoring system: its loss or saturation goes unnoticed.`
        : `${words.name(element)} sends no telemetry to a monitoring system: its failure or saturation goes unnoticed.`,
    ko: ({ element, isCircuit }, words) =>
      isCircuit
        ? `${words.name(element)} 회선의 어느 쪽 장비도 모니터링 시스템에 텔레메트리를 보내지 않아, 장애나 포화를 알아차릴 수 없습니다.`
        : `${words.name(element)} 구성 요소는 모니터링 시스템에 텔레메트리를 보내지 않아, 장애나 포화를 알아차릴 수 없습니다.`,
  },
  remedies: {
    en: ({ element, isCircuit }, words) =>
      isCircuit
        ? `Draw a telemetry link from a device at an end of ${words.name(element)} to a monitoring component.`
        : `Draw a telemetry link from ${words.name(element)}, or from what contains it, to a monitoring component.`,
    ko: ({ element, isCircuit }, words) =>
      isCircuit
        ? `${words.name(element)} 회선의 한쪽 장비에서 모니터링 구성 요소로 텔레메트리 링크를 그리세요.`
        : `${words.name(element)} 구성 요소나 이를 담고 있는 구성 요소에서 모니터링 구성 요소로 텔레메트리 링크를 그리세요.`,
  },
  subjects: ({ topology }) => [
    ...topology.components.filter(
      (component) => watchedKinds.has(component.component.kind) && !isNonProductionComponent(topology, component),
    ),
    ...topology.links.filter((link) => link.kind?.circuit === true && !isNonProductionConnection(topology, link)),
  ],
  check: (element) => {
    const watched =
      element.sort === 'component' ? isWatched(element) : isWatched(element.from) || isWatched(element.to);
    return watched
      ? pass()
      : fail({
          at: [element.id],
          params: { element: element.id, isCircuit: element.sort === 'link' },
          evidence: [computed(element.id, 'telemetry', 0)],
        });
  },
  fix: ({ at: [id] }, design) => (id === undefined ? [] : telemetryFrom(design, id)),
});

/** A telemetry link to the monitoring component that is drawn; where there is none, which one to use is a choice of people. */
const telemetryFrom = (design: Design, id: string): readonly DesignEdit[] => {
  const monitoring = design.components.find(({ kind }) => kind === 'monitoring');
  const source = design.links.find((link) => link.id === id)?.from ?? id;
  const link = { id: `telemetry-${source}`, kind: 'telemetry', from: source, to: monitoring?.id ?? '', props: {} };
  const isTaken = [...design.components, ...design.links, ...design.flows].some((each) => each.id === link.id);
  return monitoring === undefined || isTaken ? [] : [{ type: 'put-link', link }];
};

const isWatched = (component: ComponentNode): boolean => receiversOf(component, 'monitoring').length > 0;
