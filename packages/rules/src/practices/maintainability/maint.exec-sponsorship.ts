import { definePractice } from '../../define-practice.ts';

export const execSponsorship = definePractice({
  id: 'maint.exec-sponsorship',
  principle: 'maintainability',
  topic: 'maint.continuous-improvement',
  question: {
    en: 'Is there executive sponsorship and funding for operating the network, not only for building it?',
    ko: '구축뿐 아니라 운영까지 경영진의 지원과 투자가 확보되어 있나요?',
  },
  why: {
    en: 'The second circuit, the recovery region and the yearly exercise are the first to be cut, since nothing visible breaks. Multi-cluster platforms also cross departments, and without a sponsor nobody can decide between them.',
    ko: '두 번째 회선, 재해 복구 리전, 연례 훈련은 당장 고장 나는 것이 없으니 가장 먼저 삭감됩니다. 멀티 클러스터 플랫폼은 여러 부서에 걸쳐 있어, 후원하는 경영진이 없으면 부서 간 결정을 내릴 사람이 없습니다.',
  },
  documented: {
    en: 'A named sponsor has signed the objectives and the accepted risks, and a budget over at least three years holds circuits, licences, people, exercises and renewal.',
    ko: '지정된 경영진이 목표와 수용한 위험에 서명했고, 회선, 라이선스, 인력, 훈련, 교체 비용을 담은 3년 이상의 예산이 있습니다.',
  },
  tested: {
    en: 'The sponsor receives availability, risk and cost figures at least twice a year, and a shortfall reported there led to a decision within the last 12 months.',
    ko: '경영진이 1년에 두 번 이상 가용성, 위험, 비용 수치를 보고받고, 최근 12개월 안에 보고된 부족분에 대해 결정을 내렸습니다.',
  },
  references: [
    { title: 'Cybersecurity Framework 2.0, function Govern (NIST)', url: 'https://www.nist.gov/cyberframework' },
  ],
});
