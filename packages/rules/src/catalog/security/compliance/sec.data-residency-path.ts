import { type FlowFacts, flowResidency } from '@spandrel/analysis';
import type { Severity } from '@spandrel/model';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seenIfAny } from '../../../evidence.ts';
import type { Policy } from '../../../policy.ts';
import { sessionProtection } from '../../../session-encryption.ts';

type Where = 'end' | 'path' | 'backup';
type Params = {
  flow: string;
  outside: readonly string[];
  countries: readonly string[];
  allowed: readonly string[];
  where: Where;
};

export const dataResidencyPath = defineRule<FlowFacts, Params>({
  id: 'sec.data-residency-path',
  principle: 'security',
  topic: 'sec.compliance',
  severity: 'critical',
  title: { en: 'Data leaves the allowed countries', ko: '허용 국가를 벗어나는 데이터' },
  references: [
    {
      title: 'GDPR chapter V: Transfers of personal data to third countries',
      url: 'https://gdpr-info.eu/chapter-5/',
    },
  ],
  sentences: {
    en: ({ flow, outside, countries, allowed, where }, words) =>
      `The flow ${words.name(flow)} may only use ${words.list(allowed)}, but ${where === 'end' ? 'ends' : where === 'path' ? 'passes' : 'would pass after a failure'} in ${words.list(countries)} (${words.names(outside)}).`,
    ko: ({ flow, outside, countries, allowed, where }, words) =>
      `${words.name(flow)} 플로우는 ${words.list(allowed)} 안에서만 처리되어야 하지만, ${where === 'backup' ? '장애가 나면 ' : ''}${words.list(countries)} 관할의 ${words.names(outside)} 구성 요소${where === 'end' ? '에서 종단됩니다' : '를 지나갑니다'}.`,
  },
  remedies: {
    en: ({ outside, where }, words) =>
      where === 'end'
        ? `Move ${words.names(outside)} into an allowed country.`
        : `Keep the route out of ${words.names(outside)}, failover included, or place an alternative inside the allowed countries.`,
    ko: ({ outside, where }, words) =>
      where === 'end'
        ? `${words.names(outside)} 구성 요소를 허용 국가로 옮기세요.`
        : `장애 조치를 포함해 경로가 ${words.names(outside)} 구성 요소를 지나지 않게 하거나, 허용 국가 안에 대체 경로를 두세요.`,
  },
  subjects: ({ flows }) => flows.filter(({ reachable, flow }) => reachable && Array.isArray(flow.requires.residency)),
  check: (flow, { topology }, { thresholds }) => {
    const { outside, unknown, allowed } = flowResidency(flow);
    if (outside.length === 0) return unknown.length === 0 ? pass() : notAssessed(unknown, ['jurisdiction']);
    const ids = outside.map(({ id }) => id);
    const where = whereOf(flow, ids);
    return fail({
      at: [flow.id, ...ids],
      params: {
        flow: flow.id,
        outside: ids,
        countries: [...new Set(outside.flatMap(({ country }) => country?.value ?? []))].sort(),
        allowed: allowed ?? [],
        where,
      },
      severity: severityAt(where, sessionProtection(topology, flow) === 'encrypted', thresholds),
      evidence: outside.flatMap(({ country }) => seenIfAny('jurisdiction', country)),
      flows: [flow.id],
    });
  },
});

const whereOf = ({ flow, path }: FlowFacts, outside: readonly string[]): Where => {
  if (outside.includes(flow.from.id) || outside.includes(flow.to.id)) return 'end';
  return outside.some((id) => path.includes(id)) ? 'path' : 'backup';
};

/** Data that ends abroad is stored or read there; data that passes is at worst copied, and useless where it is encrypted. */
const severityAt = (where: Where, isEncrypted: boolean, thresholds: Policy['thresholds']): Severity => {
  if (where === 'end') return 'critical';
  if (isEncrypted && thresholds.encryptedTransitIsMilder) return 'medium';
  return where === 'path' ? 'critical' : 'high';
};
