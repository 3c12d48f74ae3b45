import { defineComponentKind } from '../../kind.ts';
import { anywhere } from '../placement.ts';
import {
  authn,
  autoscaling,
  exposure,
  layer,
  namespaceName,
  replicas,
  singleton,
  stateful,
} from '../recurring-properties.ts';

export const service = defineComponentKind({
  id: 'service',
  family: 'cluster',
  name: { en: 'Service', ko: '서비스' },
  summary: {
    en: 'An application service that others call, in a cluster or on servers.',
    ko: '클러스터나 서버에서 실행되며 다른 구성 요소가 호출하는 애플리케이션 서비스입니다.',
  },
  icon: 'service',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['microservice', 'api', 'application', 'app', '마이크로서비스', '애플리케이션'],
  properties: {
    namespace: namespaceName,
    replicas,
    autoscaling,
    stateful,
    singleton,
    layer,
    authn,
    exposure,
    sessionAffinity: {
      type: 'choice',
      label: { en: 'Session affinity', ko: '세션 어피니티' },
      help: {
        en: 'Whether one client always reaches the same replica, as in the Kubernetes field.',
        ko: 'Kubernetes 필드와 같이 한 클라이언트를 항상 같은 복제본에 연결하는지 나타냅니다.',
      },
      options: { None: { en: 'None', ko: '없음' }, ClientIP: { en: 'Client IP', ko: '클라이언트 IP' } },
    },
    trafficDistribution: {
      type: 'choice',
      label: { en: 'Traffic distribution', ko: '트래픽 분산 선호' },
      help: {
        en: 'Preference for near endpoints, as in the Kubernetes field.',
        ko: 'Kubernetes 필드와 같이 가까운 엔드포인트를 선호하는 방식입니다.',
      },
      options: {
        PreferSameZone: { en: 'Same zone', ko: '같은 영역' },
        PreferSameNode: { en: 'Same node', ko: '같은 노드' },
        PreferClose: { en: 'Close (older name of same zone)', ko: '가까운 곳(같은 영역의 이전 이름)' },
      },
    },
  },
});
