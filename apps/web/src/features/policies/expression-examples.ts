import type { Localized } from '@spandrel/model';
import type { OwnRuleSubject } from '@spandrel/rules';

/** An expression to start from; `when` is empty where it applies to all. */
export interface ExpressionExample {
  readonly text: Localized;
  readonly when: string;
  readonly check: string;
}

export const expressionExamples: Readonly<Record<OwnRuleSubject, readonly ExpressionExample[]>> = {
  component: [
    {
      text: { en: 'Clusters are named by environment', ko: '클러스터 이름은 환경으로 시작' },
      when: 'self.kind == "cluster"',
      check: 'self.name.like("prod-*") || self.name.like("dev-*")',
    },
    {
      text: { en: 'Databases in production state an owner', ko: '운영 데이터베이스는 담당 입력' },
      when: 'self.kind == "database" && self.props.env == "prod"',
      check: 'has(self.props.owner)',
    },
    {
      text: { en: 'Nothing alone cuts more than two flows', ko: '하나가 플로우를 둘보다 많이 끊지 않음' },
      when: '',
      check: 'self.cutsFlows.size() <= 2',
    },
  ],
  link: [
    {
      text: { en: 'VPNs use BFD', ko: 'VPN에는 BFD 사용' },
      when: 'self.kind == "vpn-site-to-site"',
      check: 'self.props.bfd',
    },
    {
      text: { en: 'Links out of a site are encrypted', ko: '사이트 밖으로 나가는 링크는 암호화' },
      when: 'self.from.kind == "data-center"',
      check: 'self.encryption.size() > 0',
    },
    {
      text: { en: 'No link is more than half full', ko: '모든 링크의 사용률은 절반 이하' },
      when: '',
      check: 'self.utilisation <= 0.5',
    },
  ],
  flow: [
    {
      text: { en: 'Every hop of priority 1 is encrypted', ko: '우선순위 1 플로우는 모든 구간 암호화' },
      when: 'self.props.priority == 1',
      check: 'self.hops.all(h, h.encryption.size() > 0)',
    },
    {
      text: { en: 'Data stays in the country', ko: '데이터는 국내에만 머무름' },
      when: 'self.jurisdictions.size() > 0',
      check: 'self.jurisdictions.all(place, place == "KR")',
    },
  ],
  design: [
    {
      text: { en: 'Regulated designs have a description', ko: '규제 대상 설계에는 설명이 있음' },
      when: 'self.profile == "regulated"',
      check: 'self.description != ""',
    },
    {
      text: { en: 'Designs with clusters have monitoring', ko: '클러스터가 있으면 모니터링도 있음' },
      when: 'self.count("cluster") > 0',
      check: 'self.count("monitoring") > 0',
    },
  ],
};
