import { type Facts, type LinkNode, linkLatency } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seen } from '../../../evidence.ts';

type Params = { link: string; from: string; to: string; roundTripMs: number; limitMs: number };

export const syncReplicationDistance = defineRule<LinkNode, Params>({
  id: 'perf.sync-replication-distance',
  principle: 'performance',
  topic: 'perf.database',
  severity: 'high',
  title: { en: 'Synchronous replication over a distance', ko: '원거리 동기 복제' },
  references: [
    {
      title: 'Disaster recovery options in the cloud (AWS)',
      url: 'https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html',
    },
  ],
  sentences: {
    en: ({ link, from, to, roundTripMs }, words) =>
      `The synchronous replication ${words.name(link)} makes every write to ${words.name(from)} wait ${words.ms(roundTripMs)} for ${words.name(to)}.`,
    ko: ({ link, from, to, roundTripMs }, words) =>
      `${words.name(link)} 동기 복제 때문에 ${words.name(from)} 저장소의 모든 쓰기가 ${words.name(to)} 저장소의 응답을 ${words.ms(roundTripMs)} 동안 기다립니다.`,
  },
  remedies: {
    en: ({ limitMs }, words) =>
      `Replicate asynchronously and accept its recovery point, or keep synchronous replicas within a metro (round trip of ${words.ms(limitMs)} or less).`,
    ko: ({ limitMs }, words) =>
      `비동기로 복제하고 그에 따른 복구 시점을 받아들이거나, 동기 복제본을 같은 도시권(왕복 ${words.ms(limitMs)} 이하)에 두세요.`,
  },
  subjects: ({ topology }) => topology.links.filter(({ kind }) => kind?.plane === 'replication'),
  check: (link, facts, { thresholds }) => {
    const mode = facts.topology.text(link, 'mode');
    if (mode?.value === 'async') return pass();
    const roundTripMs = roundTripOf(link, facts);
    if (roundTripMs !== undefined && roundTripMs <= thresholds.syncReplicationRttMs) return pass();
    if (mode === undefined || roundTripMs === undefined) {
      return notAssessed([link.id], [...(mode ? [] : ['mode']), ...(roundTripMs === undefined ? ['rttMs'] : [])]);
    }
    return fail({
      at: [link.id],
      params: {
        link: link.id,
        from: link.from.id,
        to: link.to.id,
        roundTripMs,
        limitMs: thresholds.syncReplicationRttMs,
      },
      severity: roundTripMs > thresholds.syncReplicationRttSevereMs ? 'high' : 'medium',
      evidence: [seen('mode', mode), computed(link.id, 'roundTripMs', roundTripMs)],
    });
  },
});

/** Round trip of the replication: what the link says, else that of the network way between its ends where all of it is known. */
const roundTripOf = (link: LinkNode, facts: Facts): number | undefined => {
  const own = linkLatency(link);
  if (own !== undefined) return 2 * own.value;
  const way = facts.between(link.from, link.to);
  const isKnown = way.hops.length > 0 && way.hops.every((hop) => linkLatency(hop.link) !== undefined);
  return isKnown && way.latencyMs !== null ? 2 * way.latencyMs : undefined;
};
