import { type ComponentNode, componentsOfKind } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seenIfAny } from '../../../evidence.ts';

type Params = { firewall: string; rules: number; unusedPct: number; tooMany: boolean };

export const firewallRuleSprawl = defineRule<ComponentNode, Params>({
  id: 'sec.firewall-rule-sprawl',
  principle: 'security',
  topic: 'sec.least-privilege',
  severity: 'low',
  title: { en: 'More firewall rules than anybody reads', ko: '관리 범위를 넘어선 방화벽 규칙' },
  references: [
    {
      title: 'Security pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/welcome.html',
    },
  ],
  sentences: {
    en: ({ firewall, rules, unusedPct, tooMany }, words) =>
      tooMany
        ? `${words.name(firewall)} has ${words.number(rules)} rules: nobody can say any more what it allows.`
        : `${words.number(unusedPct)}% of the rules of ${words.name(firewall)} match nothing: they are open doors nobody needs.`,
    ko: ({ firewall, rules, unusedPct, tooMany }, words) =>
      tooMany
        ? `${words.name(firewall)} 방화벽의 규칙이 ${words.number(rules)}개라서 무엇을 허용하는지 아무도 파악할 수 없습니다.`
        : `${words.name(firewall)} 방화벽 규칙의 ${words.number(unusedPct)}%는 쓰이지 않습니다. 아무도 필요로 하지 않는 열린 문입니다.`,
  },
  remedies: {
    en: ({ firewall }, words) =>
      `Delete the rules of ${words.name(firewall)} that match nothing, and group the rest by identity or label instead of single addresses.`,
    ko: ({ firewall }, words) =>
      `${words.name(firewall)} 방화벽에서 쓰이지 않는 규칙을 삭제하고, 나머지는 개별 주소 대신 신원이나 레이블 기준으로 묶으세요.`,
  },
  subjects: ({ topology }) => componentsOfKind(topology, 'firewall'),
  check: (firewall, { topology }, { thresholds }) => {
    const rules = topology.number(firewall, 'ruleCount');
    const unused = topology.number(firewall, 'unusedRulesPct');
    const tooMany = rules !== undefined && rules.value > thresholds.firewallRules;
    if (tooMany || (unused && unused.value > thresholds.unusedRulesPct)) {
      return fail({
        at: [firewall.id],
        params: { firewall: firewall.id, rules: rules?.value ?? 0, unusedPct: unused?.value ?? 0, tooMany },
        evidence: [...seenIfAny('ruleCount', rules), ...seenIfAny('unusedRulesPct', unused)],
      });
    }
    const missing = [...(rules ? [] : ['ruleCount']), ...(unused ? [] : ['unusedRulesPct'])];
    return missing.length === 0 ? pass() : notAssessed([firewall.id], missing);
  },
});
