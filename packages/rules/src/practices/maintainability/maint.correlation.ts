import { definePractice } from '../../define-practice.ts';

export const correlation = definePractice({
  id: 'maint.correlation',
  principle: 'maintainability',
  topic: 'maint.monitoring',
  question: {
    en: 'Can metrics, logs, traces and change events be correlated by time and by identity of cluster, service and flow?',
    ko: '지표, 로그, 추적, 변경 이벤트를 시각과 클러스터·서비스·플로우 식별자로 상관관계 분석할 수 있나요?',
  },
  why: {
    en: 'One request crosses two clusters, a gateway and a carrier, each with its own clock, labels and tool. Where NAT hides the source and names differ, the analysis ends at the first boundary.',
    ko: '요청 하나가 클러스터 두 개, 게이트웨이, 통신사를 지나는데 시계, 레이블, 도구가 저마다 다릅니다. NAT가 출발지를 가리고 이름까지 다르면 분석은 첫 번째 경계에서 끝납니다.',
  },
  documented: {
    en: 'A standard sets the common attributes – cluster, region, namespace, service, trace id – the time source, and where deployments and carrier works are recorded as events.',
    ko: '클러스터, 리전, 네임스페이스, 서비스, 추적 ID 같은 공통 속성과 시각 동기화 기준, 배포와 통신사 작업을 이벤트로 기록하는 위치를 표준으로 정했습니다.',
  },
  tested: {
    en: 'From one alert a person came to the related trace, logs, flow records and last change within five minutes, across clusters; clock offset is monitored.',
    ko: '알림 하나에서 출발해 클러스터를 넘나들며 관련 추적, 로그, 플로우 기록, 최근 변경까지 5분 안에 도달했고, 시계 오차를 모니터링합니다.',
  },
  references: [
    {
      title: 'Semantic conventions (OpenTelemetry)',
      url: 'https://opentelemetry.io/docs/concepts/semantic-conventions/',
    },
    { title: 'Trace Context (W3C Recommendation)', url: 'https://www.w3.org/TR/trace-context/' },
  ],
});
