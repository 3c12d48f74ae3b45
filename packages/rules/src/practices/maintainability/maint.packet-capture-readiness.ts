import { definePractice } from '../../define-practice.ts';

export const packetCaptureReadiness = definePractice({
  id: 'maint.packet-capture-readiness',
  principle: 'maintainability',
  topic: 'maint.monitoring',
  question: {
    en: 'Can packets and flow logs be captured on any hop within minutes?',
    ko: '어느 홉에서든 몇 분 안에 패킷을 캡처하고 플로우 로그를 확보할 수 있나요?',
  },
  why: {
    en: 'Whether the packet left the node, crossed the tunnel or died in the firewall is seen in a capture on both sides. If rights, tools and mirror sessions must be ordered first, the fault is gone before the capture runs.',
    ko: '패킷이 노드를 떠났는지, 터널을 지났는지, 방화벽에서 사라졌는지는 양쪽을 캡처해야 알 수 있습니다. 권한, 도구, 미러링 세션을 그때부터 신청하면 캡처를 시작하기도 전에 현상이 사라집니다.',
  },
  documented: {
    en: 'For each hop – router, firewall, gateway, node, pod, cloud interface – the method, the needed role, the filter and the handling of captured personal data are written down.',
    ko: '라우터, 방화벽, 게이트웨이, 노드, 파드, 클라우드 인터페이스마다 캡처 방법, 필요한 권한, 필터, 캡처된 개인정보 처리 방법을 적어 두었습니다.',
  },
  tested: {
    en: 'In a drill within the last six months one flow was captured on both ends of the hybrid path within 15 minutes, and clocks agreed to within a few milliseconds.',
    ko: '최근 6개월 안의 훈련에서 하이브리드 경로의 양 끝에서 같은 플로우를 15분 안에 캡처했고, 양쪽 시계 차이는 몇 ms 이내였습니다.',
  },
  references: [
    {
      title: 'VPC Traffic Mirroring (AWS)',
      url: 'https://docs.aws.amazon.com/vpc/latest/mirroring/what-is-traffic-mirroring.html',
    },
    {
      title: 'Packet capture overview (Azure Network Watcher)',
      url: 'https://learn.microsoft.com/azure/network-watcher/packet-capture-overview',
    },
  ],
});
