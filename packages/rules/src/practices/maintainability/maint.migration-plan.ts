import { definePractice } from '../../define-practice.ts';

export const migrationPlan = definePractice({
  id: 'maint.migration-plan',
  principle: 'maintainability',
  topic: 'maint.modularity',
  question: {
    en: 'Is there a phased plan to migrate from the existing network, with criteria to leave each phase and a way back?',
    ko: '기존 네트워크에서 점진적으로 전환하는 단계별 마이그레이션 계획이 있고, 단계별 완료 기준과 복귀 방법을 정했나요?',
  },
  why: {
    en: 'Old and new network run side by side for months, and in this state overlapping addresses, asymmetric routes and double NAT are normal. Without an end to each phase the interim state becomes the architecture.',
    ko: '기존 네트워크와 새 네트워크는 몇 달 동안 함께 운영되며, 그 사이에는 주소 중복, 비대칭 라우팅, 이중 NAT가 흔합니다. 단계마다 끝이 정해져 있지 않으면 과도기 구성이 그대로 아키텍처가 됩니다.',
  },
  documented: {
    en: 'Each phase states what moves, how both worlds reach and name each other, the measured criteria to go on, the point of no return and what is switched off at its end.',
    ko: '단계마다 무엇을 옮기는지, 양쪽이 서로 어떻게 접속하고 이름을 찾는지, 다음 단계로 갈 측정 기준, 되돌릴 수 없는 시점, 끝나면 무엇을 끄는지 적었습니다.',
  },
  tested: {
    en: 'The first phase or a pilot was run with real traffic and rolled back once on purpose, and the remaining phases were re-estimated with its figures.',
    ko: '첫 단계나 파일럿을 실제 트래픽으로 실행하고 일부러 한 번 되돌려 보았으며, 그 결과로 나머지 단계의 일정을 다시 산정했습니다.',
  },
  references: [
    {
      title: 'Strangler Fig pattern (Azure Architecture Center)',
      url: 'https://learn.microsoft.com/azure/architecture/patterns/strangler-fig',
    },
  ],
});
