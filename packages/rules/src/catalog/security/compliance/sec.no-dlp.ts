import { componentsOfKind, type Facts, type FlowFacts } from '@spandrel/analysis';
import { dataClassOf } from '../../../data-class.ts';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { outboundFlows } from '../../../public-ends.ts';

type Params = { flow: string };

export const noDlp = defineRule<FlowFacts, Params>({
  id: 'sec.no-dlp',
  principle: 'security',
  topic: 'sec.compliance',
  severity: 'low',
  title: { en: 'Restricted data leaves without inspection', ko: '검사 없이 나가는 제한 등급 데이터' },
  references: [
    {
      title: 'Security pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/welcome.html',
    },
  ],
  sentences: {
    en: ({ flow }, words) =>
      `Restricted data of ${words.name(flow)} may leave for the internet on a path without data-loss prevention.`,
    ko: ({ flow }, words) =>
      `${words.name(flow)} 플로우의 제한 등급 데이터가 데이터 유출 방지(DLP)를 거치지 않는 경로로 인터넷에 나갈 수 있습니다.`,
  },
  remedies: {
    en: ({ flow }, words) => `Put data-loss prevention on every way out of ${words.name(flow)}, or block the way.`,
    ko: ({ flow }, words) => `${words.name(flow)} 플로우가 나가는 모든 경로에 DLP를 두거나 경로를 막으세요.`,
  },
  subjects: (facts) =>
    outboundFlows(facts).filter((flow) => {
      const data = dataClassOf(flow, facts.topology);
      return data === undefined || data.value === 'restricted';
    }),
  check: (flow, facts) => {
    if (!escapes(flow, facts)) return pass();
    const data = dataClassOf(flow, facts.topology);
    if (data === undefined) return notAssessed([flow.id], ['dataClass']);
    return fail({
      at: [flow.id],
      params: { flow: flow.id },
      evidence: [...seenIfAny('dataClass', data), computed(flow.id, 'path', flow.path)],
      flows: [flow.id],
    });
  },
});

/** Whether some permitted path passes no data-loss prevention. */
const escapes = (flow: FlowFacts, { topology }: Facts): boolean => {
  const inspectors = componentsOfKind(topology, 'dlp').map(({ id }) => id);
  return inspectors.length === 0 || flow.survivesLossOf(inspectors);
};
