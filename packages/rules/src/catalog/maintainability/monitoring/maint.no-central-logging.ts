import type { ComponentNode } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';
import { drawnOne, joinedTo } from '../../../joining-edits.ts';
import { productionClusters } from '../production-clusters.ts';
import { receiversOf } from './reports-to.ts';

type Params = { clusters: readonly string[]; logging: string | null };

export const noCentralLogging = defineRule<readonly ComponentNode[], Params>({
  id: 'maint.no-central-logging',
  principle: 'maintainability',
  topic: 'maint.monitoring',
  severity: 'medium',
  title: { en: 'Logs of clusters are not in one place', ko: '한곳에 모이지 않는 클러스터 로그' },
  references: [
    {
      title: 'Monitoring distributed systems (Google SRE book)',
      url: 'https://sre.google/sre-book/monitoring-distributed-systems/',
    },
  ],
  likelyFalsePositives: {
    en: 'A logging system that is not drawn.',
    ko: '로그 시스템은 있지만 설계도에 없을 수 있습니다.',
  },
  sentences: {
    en: ({ clusters, logging }, words) =>
      logging === null
        ? `${words.names(clusters)} send their logs to no logging system: a request over several clusters cannot be followed.`
        : `${words.names(clusters)} ${clusters.length === 1 ? 'does' : 'do'} not send logs to ${words.name(logging)}, where the other clusters send theirs.`,
    ko: ({ clusters, logging }, words) =>
      logging === null
        ? `클러스터(${words.names(clusters)})가 로그 시스템에 로그를 보내지 않아, 여러 클러스터를 거치는 요청을 추적할 수 없습니다.`
        : `클러스터(${words.names(clusters)})가 다른 클러스터들이 사용하는 ${words.name(logging)} 로그 시스템에 로그를 보내지 않습니다.`,
  },
  remedies: {
    en: ({ clusters }, words) =>
      `Send the logs of ${words.names(clusters)} to one logging system, with one format and clock.`,
    ko: ({ clusters }, words) =>
      `클러스터(${words.names(clusters)})의 로그를 같은 형식과 시각 기준으로 하나의 로그 시스템에 보내세요.`,
  },
  subjects: ({ topology }) => {
    const clusters = productionClusters(topology);
    return clusters.length >= 2 ? [clusters] : [];
  },
  check: (clusters) => {
    const [best] = loggingSystems(clusters);
    const silent = clusters
      .filter((cluster) => best === undefined || !best.senders.includes(cluster))
      .map(({ id }) => id);
    if (silent.length === 0) return pass();
    return fail({
      at: silent,
      params: { clusters: silent, logging: best?.logging.id ?? null },
      evidence: silent.map((id) => computed(id, 'telemetry', 0)),
    });
  },
  fix: ({ at, params: { logging } }, design) =>
    joinedTo(design, 'telemetry', at, typeof logging === 'string' ? logging : drawnOne(design, 'logging')),
});

/** Logging systems that some cluster sends to, the one with the most clusters first. */
const loggingSystems = (clusters: readonly ComponentNode[]) => {
  const senders = new Map<ComponentNode, ComponentNode[]>();
  for (const cluster of clusters) {
    for (const logging of new Set(receiversOf(cluster, 'logging'))) {
      senders.set(logging, [...(senders.get(logging) ?? []), cluster]);
    }
  }
  return [...senders]
    .map(([logging, from]) => ({ logging, senders: from }))
    .sort((a, b) => b.senders.length - a.senders.length || a.logging.index - b.logging.index);
};
