import { definePractice } from '../../define-practice.ts';

export const automatedTests = definePractice({
  id: 'maint.automated-tests',
  principle: 'maintainability',
  topic: 'maint.test-automation',
  question: {
    en: 'Are unit, integration and policy tests automated for the platform’s own code and configuration?',
    ko: '플랫폼 코드와 설정에 대한 단위 테스트, 통합 테스트, 정책 테스트를 자동화했나요?',
  },
  why: {
    en: 'Modules for networks, DNS zones and mesh policies are software: one changed default opens a subnet or overlaps a range in every site that uses the module, and nobody reads a plan of two thousand lines.',
    ko: '네트워크, DNS 존, 메시 정책 모듈도 소프트웨어입니다. 기본값 하나가 바뀌면 그 모듈을 쓰는 모든 사이트에서 서브넷이 열리거나 주소가 겹치는데, 2,000줄짜리 실행 계획을 읽는 사람은 없습니다.',
  },
  documented: {
    en: 'Each repository states what is tested at which level: modules alone, a short-lived environment with clusters joined, reachability and denial between them.',
    ko: '저장소마다 모듈 단위, 클러스터를 연결한 임시 환경, 그 사이의 도달 가능성과 차단 여부를 어느 단계에서 시험하는지 정했습니다.',
  },
  tested: {
    en: 'Tests run on every change and block it, end-to-end connectivity and policy are tested at least nightly, and a known past fault put in again was caught.',
    ko: '변경할 때마다 테스트를 실행해 실패하면 막고, 종단 간 연결과 정책은 매일 밤 시험하며, 과거의 결함을 다시 넣었을 때 잡아내는 것을 확인했습니다.',
  },
  references: [
    { title: 'Test automation (DORA)', url: 'https://dora.dev/capabilities/test-automation/' },
    { title: 'Testing for reliability (Google SRE book)', url: 'https://sre.google/sre-book/testing-reliability/' },
  ],
});
