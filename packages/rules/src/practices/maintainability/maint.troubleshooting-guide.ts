import { definePractice } from '../../define-practice.ts';

export const troubleshootingGuide = definePractice({
  id: 'maint.troubleshooting-guide',
  principle: 'maintainability',
  topic: 'maint.documentation',
  question: {
    en: 'Is there a troubleshooting guide for this network that goes through the layers, from L2 to L7?',
    ko: '이 네트워크를 L2부터 L7까지 계층별로 분석하는 트러블슈팅 가이드가 있나요?',
  },
  why: {
    en: 'Across overlay, tunnel, NAT and mesh the same symptom has ten causes: an MTU black hole looks like a slow application, and a stale DNS answer like a dead cluster. Guessing starts at the wrong layer.',
    ko: '오버레이, 터널, NAT, 메시를 거치면 같은 증상에도 원인이 열 가지입니다. MTU 블랙홀은 느린 애플리케이션처럼, 오래된 DNS 응답은 죽은 클러스터처럼 보입니다. 짐작으로 시작하면 엉뚱한 계층을 뒤지게 됩니다.',
  },
  documented: {
    en: 'The guide leads from symptom to layer, with the command, the expected output and the normal values for each segment: access, circuit, tunnel, node, pod, proxy, DNS.',
    ko: '증상에서 계층을 찾아 가며 접속 구간, 회선, 터널, 노드, 파드, 프록시, DNS마다 명령어, 기대하는 출력, 정상 값을 제시하는 가이드가 있습니다.',
  },
  tested: {
    en: 'In a drill within the last year engineers located faults planted at different layers with the guide, and the time to locate them was recorded.',
    ko: '최근 1년 안에 여러 계층에 일부러 심은 장애를 가이드로 찾아내는 훈련을 했고, 찾기까지 걸린 시간을 기록했습니다.',
  },
  references: [
    {
      title: 'Debug Services (Kubernetes)',
      url: 'https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/',
    },
    { title: 'Troubleshooting (Cilium)', url: 'https://docs.cilium.io/en/stable/operations/troubleshooting/' },
  ],
});
