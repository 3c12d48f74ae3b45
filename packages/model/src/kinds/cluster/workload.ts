import { defineComponentKind } from '../../kind.ts';
import { deployStrategy, podAntiAffinity, rolloutScope } from '../application-properties.ts';
import { anywhere } from '../placement.ts';
import {
  authn,
  autoscaling,
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
import { authorizationPolicy, credential, policyBasis, residency, scope } from '../security-properties.ts';
import { maxCapacityMbps, rps, scaling } from '../traffic-properties.ts';

export const workload = defineComponentKind({
  id: 'workload',
  family: 'cluster',
  name: { en: 'Workload', ko: '워크로드' },
  summary: {
    en: 'Running pods or servers that do the work, such as a Deployment or a batch job.',
    ko: 'Deployment나 배치 작업처럼 실제 처리를 수행하는 파드 또는 서버입니다.',
  },
  icon: 'workload',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['deployment', 'statefulset', 'job', 'vm', 'server', '서버', '배치'],
  properties: {
    namespace: namespaceName,
    replicas,
    autoscaling,
    topologySpread,
    podDisruptionBudget,
    stateful,
    singleton,
    layer,
    authn,
    hostNetwork: {
      type: 'boolean',
      default: false,
      label: { en: 'Host network', ko: '호스트 네트워크' },
      help: {
        en: 'Pods use the network of the node, without isolation.',
        ko: '파드가 격리 없이 노드의 네트워크를 사용하는지 나타냅니다.',
      },
    },
    rps,
    sites,
    scaling,
    maxCapacityMbps,
    podAntiAffinity,
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
