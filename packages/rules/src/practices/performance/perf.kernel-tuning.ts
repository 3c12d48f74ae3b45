import { definePractice } from '../../define-practice.ts';

export const kernelTuning = definePractice({
  id: 'perf.kernel-tuning',
  principle: 'performance',
  topic: 'perf.network',
  question: {
    en: 'Are queue lengths, interrupt distribution and CPU affinity reviewed on nodes with high packet rates?',
    ko: '패킷 처리량이 많은 노드에서 큐 길이, 인터럽트 처리, CPU 어피니티 설정을 점검하나요?',
  },
  why: {
    en: 'A gateway node drops packets while its processors look idle, because one core serves every interrupt or the receive ring is too short for a burst. The average utilisation on the dashboard stays green.',
    ko: '코어 하나가 모든 인터럽트를 처리하거나 수신 링 버퍼가 버스트보다 짧으면, CPU가 한가해 보여도 게이트웨이 노드는 패킷을 버립니다. 대시보드의 평균 사용률은 여전히 정상입니다.',
  },
  documented: {
    en: 'A node profile for gateways, ingress and east-west nodes states the number of queues, ring sizes, RSS or RPS distribution, NUMA and CPU pinning, and how it is applied.',
    ko: '게이트웨이, 인그레스, 동서 트래픽 노드용 프로파일에 큐 개수, 링 크기, RSS·RPS 분산, NUMA와 CPU 고정, 적용 방법을 적었습니다.',
  },
  tested: {
    en: 'At the peak packet rate drops per queue, softirq time per core and ring overruns were measured before and after tuning, and drop counters raise an alert.',
    ko: '피크 패킷 처리율에서 큐별 드롭, 코어별 softirq 시간, 링 버퍼 오버런을 튜닝 전후로 측정했고, 드롭 카운터에 알림을 걸어 두었습니다.',
  },
  references: [
    {
      title: 'Scaling in the Linux networking stack (kernel documentation)',
      url: 'https://docs.kernel.org/networking/scaling.html',
    },
    { title: 'Tuning guide (Cilium)', url: 'https://docs.cilium.io/en/stable/operations/performance/tuning/' },
  ],
});
