import { bandwidthOf, isWideArea, type LinkNode, type Load } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';
import { rateCarrying } from '../../../standard-rates.ts';
import { exceededCut } from './exceeded-cut.ts';

interface Subject {
  readonly link: LinkNode;
  readonly load: Load;
}

type Params = { link: string; flows: readonly string[]; loadMbps: number; capacityMbps: number };

export const bottleneckLink = defineRule<Subject, Params>({
  id: 'scal.bottleneck-link',
  principle: 'scalability',
  topic: 'scal.bottleneck',
  severity: 'high',
  title: { en: 'Link is nearly full at peak', ko: '피크 시간에 포화되는 링크' },
  references: [
    {
      title: 'Interconnect best practices (Google Cloud)',
      url: 'https://docs.cloud.google.com/network-connectivity/docs/interconnect/concepts/best-practices',
    },
  ],
  likelyFalsePositives: {
    en: 'Parallel links that share the load although their stated latencies differ, or peaks that never coincide.',
    ko: '입력한 지연 시간은 다르지만 실제로는 부하를 나누는 병렬 링크이거나, 최대 수요가 겹치지 않을 수 있습니다.',
  },
  sentences: {
    en: ({ link, flows, loadMbps, capacityMbps }, words) =>
      `At peak ${words.names(flows)} put ${words.mbps(loadMbps)} on ${words.name(link)}, ${words.percent(loadMbps / capacityMbps)} of its ${words.mbps(capacityMbps)}.`,
    ko: ({ link, flows, loadMbps, capacityMbps }, words) =>
      `피크 시간에 ${words.names(flows)} 플로우가 ${words.name(link)} 링크에 ${words.mbps(loadMbps)}의 부하를 줍니다. 대역폭 ${words.mbps(capacityMbps)}의 ${words.percent(loadMbps / capacityMbps)}입니다.`,
  },
  remedies: {
    en: ({ link }, words) =>
      `Raise the bandwidth of ${words.name(link)}, add a parallel path of equal cost, or move traffic to another path.`,
    ko: ({ link }, words) =>
      `${words.name(link)} 링크의 대역폭을 늘리거나, 비용이 같은 병렬 경로를 추가하거나, 트래픽을 다른 경로로 옮기세요.`,
  },
  subjects: (facts) => {
    const known = exceededCut(facts);
    return [...facts.loads.values()].flatMap((load): readonly Subject[] => {
      const { element } = load;
      if (element.sort !== 'link' || known.has(element.id)) return [];
      return Number.isFinite(bandwidthOf(element)) || isWideArea(element) ? [{ link: element, load }] : [];
    });
  },
  check: ({ link, load }, _facts, { thresholds }) => {
    const capacityMbps = bandwidthOf(link);
    if (!Number.isFinite(capacityMbps)) return notAssessed([link.id], ['bandwidthMbps']);
    const utilisation = load.mbps / capacityMbps;
    if (!(utilisation > thresholds.utilisation)) {
      return load.flowsWithoutPeak.length > 0 ? notAssessed(load.flowsWithoutPeak, ['peakMbps']) : pass();
    }
    return fail({
      at: [link.id],
      params: { link: link.id, flows: load.flows, loadMbps: load.mbps, capacityMbps },
      severity: severityAt(utilisation, thresholds),
      evidence: [
        computed(link.id, 'loadMbps', load.mbps),
        computed(link.id, 'capacityMbps', capacityMbps),
        computed(link.id, 'utilisation', utilisation),
      ],
      flows: load.flows,
    });
  },
  // Half full at the peak leaves room to grow.
  fix: ({ at: [id = ''], params }, design) => {
    const wantedMbps = 2 * Number(params.loadMbps);
    const { bandwidthMbps, tunnelMbps } = design.links.find((link) => link.id === id)?.props ?? {};
    return bandwidthMbps === undefined && typeof tunnelMbps === 'number'
      ? setProperty(design, id, 'tunnels', Math.ceil(wantedMbps / tunnelMbps))
      : setProperty(design, id, 'bandwidthMbps', rateCarrying(wantedMbps));
  },
});

const severityAt = (
  utilisation: number,
  { utilisationSevere, utilisationFull }: { utilisationSevere: number; utilisationFull: number },
) => {
  if (utilisation >= utilisationFull) return 'critical';
  return utilisation > utilisationSevere ? 'high' : 'medium';
};
