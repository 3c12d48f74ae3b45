import type { ComponentNode } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { isNonProductionComponent } from '../../../environment.ts';
import { computed } from '../../../evidence.ts';
import { drawnOne, joinedTo } from '../../../joining-edits.ts';

const receivers: ReadonlySet<string> = new Set(['alerting', 'ops-center']);

type Params = { monitoring: string };

export const noAlerting = defineRule<ComponentNode, Params>({
  id: 'maint.no-alerting',
  principle: 'maintainability',
  topic: 'maint.monitoring',
  severity: 'medium',
  title: { en: 'Monitoring alerts nobody', ko: '아무에게도 알리지 않는 모니터링' },
  references: [
    {
      title: 'Monitoring distributed systems (Google SRE book)',
      url: 'https://sre.google/sre-book/monitoring-distributed-systems/',
    },
  ],
  likelyFalsePositives: {
    en: 'Alerting built into the monitoring system: draw it, so that its way to people is judged too.',
    ko: '모니터링 시스템에 내장된 알림 기능일 수 있습니다. 그려 두면 사람에게 전달되는 경로도 함께 판정됩니다.',
  },
  sentences: {
    en: ({ monitoring }, words) =>
      `${words.name(monitoring)} is linked with no alerting system and no operations centre: failures are recorded, and nobody is told.`,
    ko: ({ monitoring }, words) =>
      `${words.name(monitoring)} 모니터링이 알림 시스템이나 운영 센터와 연결되어 있지 않아, 장애가 기록되어도 아무에게도 전달되지 않습니다.`,
  },
  remedies: {
    en: ({ monitoring }, words) =>
      `Route alerts of ${words.name(monitoring)} to people: draw an alerting component or an operations centre with a link to it.`,
    ko: ({ monitoring }, words) =>
      `${words.name(monitoring)} 모니터링의 알림이 사람에게 전달되게 하세요. 알림 구성 요소나 운영 센터를 그리고 링크로 연결하세요.`,
  },
  subjects: ({ topology }) =>
    topology.components.filter(
      (component) => component.component.kind === 'monitoring' && !isNonProductionComponent(topology, component),
    ),
  check: (monitoring) =>
    monitoring.links.some(({ from, to }) => [from, to].some(({ component }) => receivers.has(component.kind)))
      ? pass()
      : fail({
          at: [monitoring.id],
          params: { monitoring: monitoring.id },
          evidence: [computed(monitoring.id, 'alertReceivers', 0)],
        }),
  fix: ({ at }, design) => joinedTo(design, 'telemetry', at, drawnOne(design, 'alerting')),
});
