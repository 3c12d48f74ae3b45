import { definePractice } from '../../define-practice.ts';

export const knowledgeBase = definePractice({
  id: 'maint.knowledge-base',
  principle: 'maintainability',
  topic: 'maint.documentation',
  question: {
    en: 'Is there a searchable knowledge base in which teams share best practice and what they learned?',
    ko: '팀들이 모범 사례와 경험을 공유하고 검색할 수 있는 지식 베이스가 있나요?',
  },
  why: {
    en: 'Each team meets the same ndots queries, the same idle timeout of the NAT gateway and the same carrier maintenance, and solves them again, because the answer lies in a chat of another team.',
    ko: '답이 다른 팀의 채팅방에 있으면, 팀마다 같은 ndots 질의, 같은 NAT 게이트웨이 유휴 시간 제한, 같은 통신사 점검을 만나 처음부터 다시 풀게 됩니다.',
  },
  documented: {
    en: 'One place holds solved problems, patterns and known limits of products, findable by symptom and by error message, with an owner who removes what is outdated.',
    ko: '해결한 문제, 설계 패턴, 제품의 알려진 한계를 한곳에 모아 증상과 오류 메시지로 찾을 수 있고, 낡은 내용을 정리하는 담당자가 있습니다.',
  },
  tested: {
    en: 'Articles were added by several teams in the last quarter, use and helpfulness are measured, and entries not confirmed for 12 months are marked.',
    ko: '최근 분기에 여러 팀이 글을 추가했고, 조회와 유용성을 측정하며, 12개월 동안 확인하지 않은 글에는 표시가 붙습니다.',
  },
  references: [
    {
      title: 'Knowledge-Centered Service practices guide (Consortium for Service Innovation)',
      url: 'https://library.serviceinnovation.org/KCS/KCS_v6/KCS_v6_Practices_Guide',
    },
  ],
});
