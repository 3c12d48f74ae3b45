import { definePractice } from '../../define-practice.ts';

export const osLimits = definePractice({
  id: 'perf.os-limits',
  principle: 'performance',
  topic: 'perf.network',
  question: {
    en: 'Are file-descriptor, local-port and socket-buffer limits sized for the load and monitored?',
    ko: '파일 디스크립터, 로컬 포트 범위, 소켓 버퍼 한도를 부하에 맞게 정하고 모니터링하나요?',
  },
  why: {
    en: 'A proxy at its descriptor limit refuses connections with everything else healthy, and the default range of about 28 000 local ports caps the connections of a NAT node or proxy to one destination.',
    ko: '파일 디스크립터 한도에 도달한 프록시는 다른 지표가 모두 정상이어도 연결을 거부합니다. 기본 로컬 포트 약 28,000개는 NAT 노드나 프록시가 한 목적지로 맺을 수 있는 연결 수를 제한합니다.',
  },
  documented: {
    en: 'For proxies, gateways, DNS servers and databases the limits are set explicitly in node or pod configuration, each with the load it was derived from.',
    ko: '프록시, 게이트웨이, DNS 서버, 데이터베이스의 한도를 산정 근거가 된 부하와 함께 노드나 파드 설정에 명시했습니다.',
  },
  tested: {
    en: 'Usage against each limit is exported as a metric, alerts at 80 percent, and a load test reached the planned number of connections without an error from a limit.',
    ko: '한도 대비 사용률을 지표로 수집해 80%에서 알림을 내고, 부하 테스트에서 계획한 연결 수까지 한도 오류 없이 도달했습니다.',
  },
  references: [
    {
      title: 'IP sysctl variables (Linux kernel documentation)',
      url: 'https://docs.kernel.org/networking/ip-sysctl.html',
    },
    {
      title: 'Using sysctls in a Kubernetes cluster',
      url: 'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
    },
  ],
});
