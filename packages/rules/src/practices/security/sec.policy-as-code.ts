import { definePractice } from '../../define-practice.ts';

export const policyAsCode = definePractice({
  id: 'sec.policy-as-code',
  principle: 'security',
  topic: 'sec.least-privilege',
  question: {
    en: 'Are network and access policies kept as code and applied automatically in every cluster, cloud and site?',
    ko: '네트워크 정책과 접근 정책을 코드로 관리하고 모든 클러스터, 클라우드, 사이트에 자동 적용하나요?',
  },
  why: {
    en: 'Policies typed into each console differ after a few months: default-deny in one cluster, nothing in the next, and an attacker only needs the weakest copy.',
    ko: '콘솔마다 입력한 정책은 몇 달이면 서로 달라집니다. 어떤 클러스터는 기본 차단이고 다음 클러스터는 아무것도 막지 않으며, 공격자는 가장 약한 한 곳만 찾으면 됩니다.',
  },
  documented: {
    en: 'One repository holds the policies for network, admission and access, with the scope each applies to, and a pipeline that deploys them to new clusters without a ticket.',
    ko: '네트워크, 승인 제어(admission), 접근 정책과 적용 범위가 한 저장소에 있고, 새 클러스터에도 티켓 없이 배포하는 파이프라인이 있습니다.',
  },
  tested: {
    en: 'Deviations are found and reverted within minutes, a policy removed by hand came back in a test, and policies have unit tests of what they allow and deny.',
    ko: '어긋난 정책을 몇 분 안에 감지해 되돌리고, 손으로 지운 정책이 복원되는 것을 시험했으며, 무엇을 허용하고 막는지 확인하는 정책 단위 테스트가 있습니다.',
  },
  references: [
    { title: 'Open Policy Agent documentation', url: 'https://www.openpolicyagent.org/docs/' },
    { title: 'GitOps principles (OpenGitOps)', url: 'https://opengitops.dev/' },
  ],
});
