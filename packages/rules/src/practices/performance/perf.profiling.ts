import { definePractice } from '../../define-practice.ts';

export const profiling = definePractice({
  id: 'perf.profiling',
  principle: 'performance',
  topic: 'perf.monitoring',
  question: {
    en: 'Is continuous or on-demand profiling available to find bottlenecks inside applications and proxies?',
    ko: '애플리케이션과 프록시 내부의 병목을 찾을 수 있도록 상시 또는 필요 시 성능 프로파일링을 할 수 있나요?',
  },
  why: {
    en: 'Many tickets that blame the network end in a lock, a garbage collection or a regular expression in a proxy. Without a profile the network team proves its innocence for days.',
    ko: '네트워크 탓으로 접수된 문제를 따라가 보면 락, 가비지 컬렉션, 프록시의 정규식으로 끝나는 일이 많습니다. 프로파일이 없으면 네트워크 팀은 며칠 동안 결백을 증명해야 합니다.',
  },
  documented: {
    en: 'It is written down which profiler works for each runtime and proxy, its overhead, who may start it in production and where the profiles are kept.',
    ko: '런타임과 프록시별로 어떤 프로파일러를 쓰는지, 오버헤드는 얼마인지, 운영 환경에서 누가 실행하는지, 결과를 어디에 보관하는지 적어 두었습니다.',
  },
  tested: {
    en: 'A profile of any production service can be taken within ten minutes, its measured overhead is below a few percent, and one led to a fix within the last six months.',
    ko: '운영 중인 어느 서비스든 10분 안에 프로파일을 얻을 수 있고, 측정한 오버헤드는 몇 % 이내이며, 최근 6개월 안에 프로파일로 문제를 찾아 개선했습니다.',
  },
  references: [
    {
      title: 'Google-wide profiling (Google Research)',
      url: 'https://research.google/pubs/google-wide-profiling-a-continuous-profiling-infrastructure-for-data-centers/',
    },
    { title: 'Flame graphs (Brendan Gregg)', url: 'https://www.brendangregg.com/flamegraphs.html' },
  ],
});
