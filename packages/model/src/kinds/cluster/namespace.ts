import { defineComponentKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';
import { networkPolicy, services } from '../recurring-properties.ts';
import { authorizationPolicy, mtls, policyBasis } from '../security-properties.ts';

export const namespace = defineComponentKind({
  id: 'namespace',
  family: 'cluster',
  name: { en: 'Namespace', ko: '네임스페이스' },
  summary: {
    en: 'A named part of a cluster with its own policies and quotas.',
    ko: '자체 정책과 할당량을 가진 클러스터의 논리적 구획입니다.',
  },
  icon: 'namespace',
  parents: ['cluster', 'canvas'],
  container: true,
  transit: 'inside',
  size: { width: 320, height: 200 },
  keywords: ['tenant', 'project', '테넌트'],
  properties: {
    networkPolicy,
    services,
    authorizationPolicy,
    policyBasis,
    mtls,
    availability: withDefault(availability, 1),
  },
});
