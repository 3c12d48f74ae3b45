import { defineComponentKind } from '../../kind.ts';
import { deployStrategy, discovery, podAntiAffinity, rolloutScope } from '../application-properties.ts';
import { anywhere } from '../placement.ts';
import {
  authn,
  autoscaling,
  exposure,
  layer,
  namespaceName,
  podDisruptionBudget,
  replicas,
  singleton,
  stateful,
  topologySpread,
} from '../recurring-properties.ts';
import {
  detectionSec,
  drSite,
  drStrategy,
  drTier,
  provisionSec,
  rpoSec,
  rtoSec,
  sites,
} from '../resilience-properties.ts';
import { authorizationPolicy, credential, policyBasis, residency, scope, tlsVersion } from '../security-properties.ts';
import { maxCapacityMbps, rps, scaling } from '../traffic-properties.ts';

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
    type: {
      type: 'choice',
      label: { en: 'Service type', ko: '서비스 유형' },
      help: {
        en: 'Kubernetes Service type; services that merge by name must agree.',
        ko: 'Kubernetes 서비스 유형입니다. 이름으로 합쳐지는 서비스는 서로 같아야 합니다.',
      },
      options: {
        ClusterIP: { en: 'ClusterIP', ko: 'ClusterIP' },
        Headless: { en: 'Headless', ko: 'Headless' },
        NodePort: { en: 'NodePort', ko: 'NodePort' },
        LoadBalancer: { en: 'LoadBalancer', ko: 'LoadBalancer' },
        ExternalName: { en: 'ExternalName', ko: 'ExternalName' },
      },
    },
    ports: {
      type: 'list',
      of: 'text',
      label: { en: 'Ports', ko: '포트' },
      help: { en: 'Ports it listens on, e.g. 443/TCP.', ko: '수신하는 포트입니다(예: 443/TCP).' },
    },
    exported: {
      type: 'boolean',
      label: { en: 'Exported', ko: '다중 클러스터 공개' },
      help: {
        en: 'Offered to other clusters, e.g. by a ServiceExport.',
        ko: 'ServiceExport 등으로 다른 클러스터에 공개하는지 나타냅니다.',
      },
    },
    discovery,
    endpoints: {
      type: 'number',
      unit: 'count',
      integer: true,
      min: 0,
      label: { en: 'Endpoints', ko: '엔드포인트 수' },
      help: { en: 'Addresses behind the service.', ko: '서비스 뒤에 있는 주소의 수입니다.' },
    },
    rps,
    processingMs: {
      type: 'number',
      unit: 'ms',
      min: 0,
      label: { en: 'Processing time', ko: '처리 시간' },
      help: {
        en: 'Time the service itself needs for one request.',
        ko: '서비스가 요청 하나를 처리하는 데 걸리는 시간입니다.',
      },
    },
    domain: {
      type: 'text',
      label: { en: 'Business domain', ko: '업무 도메인' },
      help: { en: 'Business capability it belongs to.', ko: '소속된 업무 기능입니다.' },
    },
    bulkhead: {
      type: 'boolean',
      label: { en: 'Bulkhead', ko: '벌크헤드' },
      help: {
        en: 'Each caller has its own limit, so that one cannot starve the others.',
        ko: '호출자마다 한도를 두어 한 호출자가 나머지를 막지 못하게 하는지 나타냅니다.',
      },
    },
    tlsVersion,
    sites,
    scaling,
    maxCapacityMbps,
    topologySpread,
    podAntiAffinity,
    podDisruptionBudget,
    deployStrategy,
    rolloutScope,
    authorizationPolicy,
    policyBasis,
    scope,
    credential,
    residency,
    drTier,
    drStrategy,
    drSite,
    rtoSec,
    rpoSec,
    detectionSec,
    provisionSec,
  },
});
