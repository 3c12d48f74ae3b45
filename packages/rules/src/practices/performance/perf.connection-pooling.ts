import { definePractice } from '../../define-practice.ts';

export const connectionPooling = definePractice({
  id: 'perf.connection-pooling',
  principle: 'performance',
  topic: 'perf.database',
  question: {
    en: 'Do clients pool and reuse their connections to HTTP services, databases and DNS over TCP?',
    ko: '클라이언트가 HTTP, 데이터베이스, TCP 기반 DNS 연결을 풀링하고 재사용하나요?',
  },
  why: {
    en: 'Each new TLS 1.3 connection costs two round trips: 60 ms at a round trip of 30 ms before the first byte of a query. Connection storms also exhaust NAT ports, connection tracking and database slots after every failover.',
    ko: 'TLS 1.3 연결을 새로 맺으면 왕복이 두 번 필요해, RTT가 30 ms인 구간에서는 쿼리를 보내기도 전에 60 ms가 지납니다. 장애 조치 직후 몰리는 연결은 NAT 포트, 연결 추적 테이블, 데이터베이스 접속 수까지 고갈시킵니다.',
  },
  documented: {
    en: 'Pool size, idle timeout, maximum lifetime and behaviour on DNS change are stated for each client library, with idle timeouts shorter than those of the NAT gateways and firewalls on the way.',
    ko: '클라이언트별로 연결 풀 크기, 유휴 시간 제한, 최대 수명, DNS 변경 시 동작을 정했고, 유휴 시간 제한은 경로상의 NAT 게이트웨이와 방화벽보다 짧습니다.',
  },
  tested: {
    en: 'Reuse ratio and pool waits are monitored, and a failover test showed that pools moved to the new address without a restart and without exceeding the database’s connection limit.',
    ko: '연결 재사용률과 풀 대기를 모니터링하고, 장애 조치 시험에서 재시작 없이 새 주소로 연결이 옮겨 가며 데이터베이스 접속 한도를 넘지 않음을 확인했습니다.',
  },
  references: [
    { title: 'RFC 7766: DNS Transport over TCP, connection reuse', url: 'https://www.rfc-editor.org/rfc/rfc7766' },
    {
      title: 'RFC 9112: HTTP/1.1, persistence of connections',
      url: 'https://www.rfc-editor.org/rfc/rfc9112#section-9.3',
    },
  ],
});
