import { definePractice } from '../../define-practice.ts';

export const benchmark = definePractice({
  id: 'perf.benchmark',
  principle: 'performance',
  topic: 'perf.throughput',
  question: {
    en: 'Were CNI, proxy mode and encryption chosen from a benchmark on your own hardware, and is it refreshed on upgrades?',
    ko: 'CNI, 프록시 모드, 암호화 방식을 자체 하드웨어에서 수행한 벤치마크로 선택했고, 업그레이드할 때 벤치마크를 업데이트하나요?',
  },
  why: {
    en: 'Published figures come from other network cards, kernels and MTUs. The same CNI with an overlay and WireGuard can give half the throughput of native routing, and the clusters are ordered to the published figure.',
    ko: '공개된 수치는 다른 NIC, 커널, MTU에서 나온 값입니다. 같은 CNI라도 오버레이와 WireGuard를 함께 쓰면 처리량이 네이티브 라우팅의 절반이 될 수 있는데, 클러스터 규모는 공개 수치에 맞춰 정해집니다.',
  },
  documented: {
    en: 'A report compares the candidates on the node types in use: throughput, packets per second, new connections per second and processor cost, within a node, between nodes and between clusters.',
    ko: '실제로 쓰는 노드 유형에서 후보별 처리량, 초당 패킷 수(PPS), 초당 연결 수(CPS), CPU 비용을 노드 안, 노드 사이, 클러스터 사이로 나누어 비교한 보고서가 있습니다.',
  },
  tested: {
    en: 'The benchmark is scripted and was repeated with the CNI, kernel and instance types now in production, and differences of more than ten percent were explained.',
    ko: '벤치마크를 스크립트로 만들어 현재 운영 중인 CNI, 커널, 인스턴스 유형으로 다시 수행했고, 10%가 넘는 차이는 원인을 밝혔습니다.',
  },
  references: [
    {
      title: 'CNI performance benchmark (Cilium)',
      url: 'https://docs.cilium.io/en/stable/operations/performance/benchmark/',
    },
    {
      title: 'RFC 2544: Benchmarking Methodology for Network Interconnect Devices',
      url: 'https://www.rfc-editor.org/rfc/rfc2544',
    },
  ],
});
