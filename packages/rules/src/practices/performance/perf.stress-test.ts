import { definePractice } from '../../define-practice.ts';

export const stressTest = definePractice({
  id: 'perf.stress-test',
  principle: 'performance',
  topic: 'perf.throughput',
  question: {
    en: 'Are the limits and the behaviour beyond them – shedding load and recovering – tested?',
    ko: '극한 부하에서 한계와 그 이상에서의 동작(부하 차단과 복구)을 스트레스 테스트로 확인했나요?',
  },
  why: {
    en: 'After a failover the surviving site may receive twice its share. A system that collapses beyond its limit stays down when the load is gone, because retries and cold caches keep it there.',
    ko: '장애 조치가 일어나면 남은 사이트가 평소의 두 배를 받을 수 있습니다. 한계를 넘으면 무너지는 시스템은 재시도와 빈 캐시 때문에 부하가 사라진 뒤에도 회복하지 못합니다.',
  },
  documented: {
    en: 'For each entry point and gateway the expected behaviour beyond the limit is defined: what is refused first, with which response, and how fast normal service returns.',
    ko: '진입점과 게이트웨이마다 한계를 넘었을 때 무엇을 먼저 어떤 응답으로 거절하는지, 얼마나 빨리 정상으로 돌아오는지 정의했습니다.',
  },
  tested: {
    en: 'Within the last year the load was raised to failure or at least twice the peak, critical traffic kept its objective, and service was normal again within minutes after the load ended.',
    ko: '최근 1년 안에 고장이 날 때까지, 또는 피크의 두 배 이상으로 부하를 올려 보았고, 중요 트래픽은 목표를 지켰으며, 부하가 끝난 뒤 몇 분 안에 정상으로 돌아왔습니다.',
  },
  references: [
    { title: 'Handling overload (Google SRE book)', url: 'https://sre.google/sre-book/handling-overload/' },
    {
      title: 'Addressing cascading failures (Google SRE book)',
      url: 'https://sre.google/sre-book/addressing-cascading-failures/',
    },
  ],
});
