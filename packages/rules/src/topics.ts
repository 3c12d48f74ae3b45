import type { Localized, Principle } from '@spandrel/model';

/** The 35 sub-principles, seven to each principle. A rule or a practice question belongs to exactly one. */
export const topics = {
  'scal.horizontal-first': {
    principle: 'scalability',
    name: { en: 'Horizontal-first scaling', ko: '수평적 확장 우선 설계' },
  },
  'scal.stateless': { principle: 'scalability', name: { en: 'Stateless architecture', ko: '상태 비저장 아키텍처' } },
  'scal.load-balancing': { principle: 'scalability', name: { en: 'Built-in load balancing', ko: '로드 밸런싱 내장' } },
  'scal.auto-scaling': { principle: 'scalability', name: { en: 'Auto-scaling', ko: '자동 스케일링 지원' } },
  'scal.bottleneck': { principle: 'scalability', name: { en: 'Bottleneck minimisation', ko: '병목 지점 최소화' } },
  'scal.caching': { principle: 'scalability', name: { en: 'Caching strategy', ko: '캐싱 전략 통합' } },
  'scal.async': { principle: 'scalability', name: { en: 'Asynchronous processing', ko: '비동기 처리 활용' } },
  'rel.no-spof': {
    principle: 'reliability',
    name: { en: 'Single-point-of-failure elimination', ko: '단일 장애점 제거' },
  },
  'rel.redundancy': { principle: 'reliability', name: { en: 'Redundancy', ko: '다중화 및 이중화' } },
  'rel.auto-failover': { principle: 'reliability', name: { en: 'Automatic failover', ko: '자동 장애 조치' } },
  'rel.circuit-breaker': { principle: 'reliability', name: { en: 'Circuit breaker', ko: '회로 차단기 패턴' } },
  'rel.retry-backoff': { principle: 'reliability', name: { en: 'Retry with back-off', ko: '재시도 및 백오프' } },
  'rel.graceful-degradation': {
    principle: 'reliability',
    name: { en: 'Graceful degradation', ko: '우아한 성능 저하' },
  },
  'rel.disaster-recovery': { principle: 'reliability', name: { en: 'Disaster-recovery plan', ko: '재해 복구 계획' } },
  'sec.defence-in-depth': { principle: 'security', name: { en: 'Defence in depth', ko: '심층 방어 전략' } },
  'sec.zero-trust': { principle: 'security', name: { en: 'Zero trust', ko: '제로 트러스트 모델' } },
  'sec.least-privilege': { principle: 'security', name: { en: 'Least privilege', ko: '최소 권한 원칙' } },
  'sec.encryption': { principle: 'security', name: { en: 'Encryption by default', ko: '암호화 기본 적용' } },
  'sec.security-review': { principle: 'security', name: { en: 'Regular security review', ko: '정기적 보안 검토' } },
  'sec.vulnerability': { principle: 'security', name: { en: 'Vulnerability management', ko: '취약점 관리' } },
  'sec.compliance': { principle: 'security', name: { en: 'Compliance', ko: '컴플라이언스 준수' } },
  'perf.latency': { principle: 'performance', name: { en: 'Latency minimisation', ko: '지연 시간 최소화' } },
  'perf.throughput': { principle: 'performance', name: { en: 'Throughput maximisation', ko: '처리량 최대화' } },
  'perf.resource-efficiency': { principle: 'performance', name: { en: 'Resource efficiency', ko: '리소스 효율성' } },
  'perf.cache': { principle: 'performance', name: { en: 'Cache optimisation', ko: '캐싱 최적화' } },
  'perf.network': { principle: 'performance', name: { en: 'Network optimisation', ko: '네트워크 최적화' } },
  'perf.database': { principle: 'performance', name: { en: 'Database optimisation', ko: '데이터베이스 최적화' } },
  'perf.monitoring': {
    principle: 'performance',
    name: { en: 'Continuous performance monitoring', ko: '지속적 성능 모니터링' },
  },
  'maint.modularity': { principle: 'maintainability', name: { en: 'Modular design', ko: '모듈화 설계' } },
  'maint.standardisation': {
    principle: 'maintainability',
    name: { en: 'Standardisation and consistency', ko: '표준화 및 일관성' },
  },
  'maint.documentation': { principle: 'maintainability', name: { en: 'Good documentation', ko: '문서화 충실' } },
  'maint.test-automation': { principle: 'maintainability', name: { en: 'Test automation', ko: '테스트 자동화' } },
  'maint.monitoring': { principle: 'maintainability', name: { en: 'Monitoring and logging', ko: '모니터링 및 로깅' } },
  'maint.versioning': { principle: 'maintainability', name: { en: 'Version management', ko: '버전 관리' } },
  'maint.continuous-improvement': {
    principle: 'maintainability',
    name: { en: 'Continuous improvement', ko: '지속적 개선' },
  },
} as const satisfies Readonly<Record<string, { readonly principle: Principle; readonly name: Localized }>>;

export type TopicId = keyof typeof topics;

/** Ids of all topics, in the order in which people read them. */
export const topicIds = Object.keys(topics) as readonly TopicId[];

/** The topics of one principle, in reading order. */
export const topicsOf = (principle: Principle): readonly TopicId[] =>
  topicIds.filter((topic) => topics[topic].principle === principle);
