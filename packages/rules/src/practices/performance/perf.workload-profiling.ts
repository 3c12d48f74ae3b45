import { definePractice } from '../../define-practice.ts';

export const workloadProfiling = definePractice({
  id: 'perf.workload-profiling',
  principle: 'performance',
  topic: 'perf.resource-efficiency',
  question: {
    en: 'Are the traffic characteristics of each workload known: packet size, connection rate, bursts and long-lived streams?',
    ko: '워크로드별 특성(패킷 크기, 연결 생성률, 버스트, 장기 연결 스트림)을 분석해 두었나요?',
  },
  why: {
    en: 'Mbps alone do not size a network: small packets exhaust a virtual appliance at a tenth of its bandwidth, short connections fill connection tracking, and one long stream cannot use more than one tunnel or LAG member.',
    ko: 'Mbps만으로는 네트워크 규모를 정할 수 없습니다. 작은 패킷은 대역폭의 10분의 1에서 가상 어플라이언스를 포화시키고, 짧은 연결은 연결 추적 테이블을 채우며, 긴 스트림 하나는 터널이나 LAG 멤버 하나밖에 쓰지 못합니다.',
  },
  documented: {
    en: 'A profile of each workload states average and peak rate, packet size, new and open connections, burst length and the partners it talks to in other clusters and sites.',
    ko: '워크로드마다 평균과 피크 트래픽, 패킷 크기, 신규 연결과 동시 연결 수, 버스트 길이, 다른 클러스터와 사이트의 통신 상대를 적은 프로파일이 있습니다.',
  },
  tested: {
    en: 'The profiles were derived from flow records or eBPF metrics of at least one full business cycle, and the flows of this design were checked against them within the last six months.',
    ko: '업무 주기를 한 번 이상 포함하는 플로우 기록이나 eBPF 지표로 프로파일을 만들었고, 최근 6개월 안에 이 설계의 플로우와 대조했습니다.',
  },
  references: [
    { title: 'RFC 7011: IP Flow Information Export (IPFIX)', url: 'https://www.rfc-editor.org/rfc/rfc7011' },
    {
      title: 'Network observability with Hubble (Cilium)',
      url: 'https://docs.cilium.io/en/stable/observability/hubble/',
    },
  ],
});
