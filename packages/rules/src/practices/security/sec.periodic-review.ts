import { definePractice } from '../../define-practice.ts';

export const periodicReview = definePractice({
  id: 'sec.periodic-review',
  principle: 'security',
  topic: 'sec.security-review',
  question: {
    en: 'Is the network and policy design security-reviewed on a fixed cycle and after every major change?',
    ko: '네트워크와 정책 설계를 정해진 주기와 큰 변경 직후에 보안 검토하나요?',
  },
  why: {
    en: 'Temporary firewall openings, peerings and export rules stay for years, and each new cluster or circuit changes what can reach what. Nobody sees the sum until an intruder walks it.',
    ko: '임시로 연 방화벽 규칙, 피어링, 서비스 내보내기는 몇 년씩 남고, 클러스터나 회선이 늘 때마다 도달 가능한 범위가 바뀝니다. 침입자가 그 길을 지나기 전까지 아무도 전체를 보지 못합니다.',
  },
  documented: {
    en: 'A calendar and a list of triggers say when reviews take place, who takes part, and what is looked at: rules, routes, peerings, exported services, trust anchors.',
    ko: '검토 시기와 촉발 조건, 참여자, 검토 대상(규칙, 경로, 피어링, 내보낸 서비스, 신뢰 앵커)을 정한 보안 검토 계획이 있습니다.',
  },
  tested: {
    en: 'The last review is at most six months old, every rule in it had an owner and a reason or was removed, and its actions are closed or dated.',
    ko: '마지막 보안 검토가 6개월을 넘지 않았고, 담당자와 사유가 없는 규칙은 제거했으며, 조치 항목은 완료했거나 기한이 있습니다.',
  },
  references: [
    {
      title: 'Security and Privacy Controls, control CA-2 and CA-7 (NIST SP 800-53)',
      url: 'https://csrc.nist.gov/pubs/sp/800/53/r5/upd1/final',
    },
  ],
});
