import { definePractice } from '../../define-practice.ts';

export const complianceAutomation = definePractice({
  id: 'sec.compliance-automation',
  principle: 'security',
  topic: 'sec.compliance',
  question: {
    en: 'Are regulatory controls checked continuously and is the evidence collected automatically?',
    ko: '규정 준수 여부를 지속적으로 자동 점검하고 증적을 자동으로 수집하나요?',
  },
  why: {
    en: 'A yearly audit finds the unencrypted circuit or the replica in the wrong country eleven months late, and engineers spend weeks on screenshots that are outdated when they are filed.',
    ko: '연 1회 감사는 암호화하지 않은 회선이나 다른 나라에 놓인 복제본을 열한 달 늦게 찾아내고, 엔지니어는 제출하는 순간 낡아 버리는 화면 캡처에 몇 주를 씁니다.',
  },
  documented: {
    en: 'A matrix maps each applicable control – data residency, encryption, retention, access – to the check that proves it, its source and its owner.',
    ko: '데이터 주권, 암호화, 보존 기간, 접근 제어 등 적용되는 통제 항목마다 이를 증명하는 점검, 데이터 출처, 담당자를 연결한 대응표가 있습니다.',
  },
  tested: {
    en: 'Checks run at least daily, a violation made on purpose raised an alarm, and the evidence of the last audit came from the system without manual collection.',
    ko: '매일 한 번 이상 점검하고, 일부러 만든 위반이 알림으로 이어지는 것을 확인했으며, 지난 감사의 증적은 수작업 없이 시스템에서 추출했습니다.',
  },
  references: [
    {
      title: 'Information Security Continuous Monitoring (NIST SP 800-137)',
      url: 'https://csrc.nist.gov/pubs/sp/800/137/final',
    },
    { title: 'Open Security Controls Assessment Language (NIST OSCAL)', url: 'https://pages.nist.gov/OSCAL/' },
  ],
});
