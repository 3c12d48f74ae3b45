import { defineComponentKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';
import { cidrs } from '../recurring-properties.ts';
import { siteRole } from '../resilience-properties.ts';
import { account } from '../security-properties.ts';
import { plannedPeers, resolvers } from '../traffic-properties.ts';

export const privateCloud = defineComponentKind({
  id: 'private-cloud',
  family: 'place',
  name: { en: 'Private cloud', ko: '프라이빗 클라우드' },
  summary: {
    en: 'Your own cloud platform, such as OpenStack or vSphere; holds its networks and clusters.',
    ko: 'OpenStack이나 vSphere처럼 자체 운영하는 클라우드입니다. 네트워크와 클러스터를 담습니다.',
  },
  icon: 'private-cloud',
  parents: ['canvas', 'region', 'data-center', 'colo-location'],
  container: true,
  transit: 'inside',
  size: { width: 520, height: 344 },
  keywords: ['openstack', 'vsphere', 'vmware', 'nutanix', '온프레미스', '사설 클라우드'],
  properties: {
    cidrs,
    account,
    role: siteRole,
    plannedPeers,
    resolvers,
    availability: withDefault(availability, 0.9995),
  },
});
