import { definePractice } from '../../define-practice.ts';

export const autoRecovery = definePractice({
  id: 'rel.auto-recovery',
  principle: 'reliability',
  topic: 'rel.auto-failover',
  question: {
    en: 'Do failed components restart, move or fail over without human action, and is the way back defined?',
    ko: '장애가 난 구성 요소가 사람의 개입 없이 재시작, 재배치, 장애 조치되며, 원래대로 되돌리는 절차까지 정해져 있나요?',
  },
  why: {
    en: 'A tunnel, gateway pod or route that waits for an operator is down for as long as it takes to wake one. An undefined failback often causes a second outage, when both paths are active or traffic jumps back too early.',
    ko: '사람을 기다리는 터널, 게이트웨이 파드, 경로는 담당자가 깨어나 접속할 때까지 멈춰 있습니다. 복귀 절차가 없으면 양쪽 경로가 동시에 살아나거나 트래픽이 너무 일찍 돌아와 두 번째 장애가 나기 쉽습니다.',
  },
  documented: {
    en: 'For each gateway, circuit, tunnel, cluster and DNS record it is written down what detects the failure, what acts, how long it takes, and whether the way back is automatic or by hand.',
    ko: '게이트웨이, 회선, 터널, 클러스터, DNS 레코드마다 무엇이 장애를 감지하고 무엇이 조치하며 얼마나 걸리는지, 복귀는 자동인지 수동인지 적어 두었습니다.',
  },
  tested: {
    en: 'Each mechanism was triggered on purpose within the last six months, its time was measured from first lost packet to recovery, and the failback lost no established sessions it was meant to keep.',
    ko: '최근 6개월 안에 각 장치를 일부러 동작시켜 첫 패킷 손실부터 복구까지 시간을 측정했고, 복귀할 때 유지해야 할 세션이 끊기지 않음을 확인했습니다.',
  },
  references: [
    {
      title: 'Reliability pillar: design your workload to withstand component failures (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html',
    },
    { title: 'RFC 5880: Bidirectional Forwarding Detection', url: 'https://www.rfc-editor.org/rfc/rfc5880' },
  ],
});
