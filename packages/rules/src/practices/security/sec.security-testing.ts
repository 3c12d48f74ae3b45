import { definePractice } from '../../define-practice.ts';

export const securityTesting = definePractice({
  id: 'sec.security-testing',
  principle: 'security',
  topic: 'sec.vulnerability',
  question: {
    en: 'Are security tests of policies, images and configuration part of the pipeline and able to block a release?',
    ko: '정책, 이미지, 설정에 대한 보안 테스트가 파이프라인에 통합되어 있고 릴리스를 막을 수 있나요?',
  },
  why: {
    en: 'A network policy that selects no pod and a load balancer that turns public are one changed line away. A check after the roll-out finds them when they are already reachable.',
    ko: '아무 파드도 선택하지 않는 네트워크 정책, 공개로 바뀐 로드 밸런서는 한 줄만 바뀌어도 생깁니다. 배포한 뒤의 점검은 이미 노출된 다음에야 찾아냅니다.',
  },
  documented: {
    en: 'Each pipeline names its security gates – image scan, policy check on manifests and plans, secret scan – with the severity that blocks and who may overrule it.',
    ko: '이미지 스캔, 매니페스트와 실행 계획의 정책 검사, 비밀 값 검사 등 파이프라인별 보안 관문과 차단 기준, 예외를 승인할 사람을 정했습니다.',
  },
  tested: {
    en: 'A deliberately bad change, such as an any-any rule or a privileged pod, was stopped by the pipeline within the last quarter, and overrules are counted and reviewed.',
    ko: '최근 분기에 전체 허용 규칙이나 특권 파드 같은 잘못된 변경을 일부러 넣어 파이프라인이 막는 것을 확인했고, 예외 승인 건수를 집계하고 검토합니다.',
  },
  references: [
    {
      title: 'Secure Software Development Framework (NIST SP 800-218)',
      url: 'https://csrc.nist.gov/pubs/sp/800/218/final',
    },
    { title: 'DevSecOps Guideline (OWASP)', url: 'https://owasp.org/www-project-devsecops-guideline/' },
  ],
});
