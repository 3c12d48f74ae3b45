import { defineComponentKind } from '../../kind.ts';
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
  },
});
