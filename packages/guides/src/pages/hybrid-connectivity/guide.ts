import { defineGuide } from '../../define-guide.ts';

export const guide = defineGuide({
  id: 'hybrid-connectivity',
  section: 2,
  title: { en: 'Hybrid-cloud connectivity', ko: '하이브리드 클라우드 연결' },
  summary: {
    en: 'VPN, dedicated circuit or SD-WAN between sites and clouds: capacity, availability classes and the way each of them fails.',
    ko: 'VPN, 전용선, SD-WAN으로 사이트와 클라우드를 연결할 때의 용량, 가용성 등급, 장애 양상을 비교합니다.',
  },
  rules: [
    'rel.single-circuit-location',
    'rel.circuit-same-device',
    'rel.circuit-no-backup',
    'rel.single-isp',
    'rel.sla-topology-mismatch',
    'rel.slow-failover',
    'rel.static-failover',
    'rel.backup-undersized',
    'rel.single-vpn-tunnel',
    'perf.vpn-throughput',
    'sec.circuit-not-private-enough',
    'sec.client-vpn-auth',
  ],
  kinds: [
    'vpn-site-to-site',
    'vpn-client-to-site',
    'vpn-mesh',
    'direct-connect',
    'expressroute',
    'cloud-interconnect',
    'cross-cloud-interconnect',
    'sd-wan',
    'transit-hub',
    'multi-cloud-gateway',
    'customer-router',
    'colo-location',
  ],
  practices: ['rel.dr-test', 'rel.chaos-engineering', 'maint.iac', 'scal.capacity-planning', 'maint.migration-plan'],
  outdated: [
    {
      said: {
        en: 'A direct connection between clouds is built by hand and complex.',
        ko: '클라우드 간 직접 연결은 직접 구성해야 하며 설정이 복잡합니다.',
      },
      now: {
        en: 'AWS Interconnect (multicloud) offers it as a managed service with MACsec and an SLA of 99.99 %; Google Cloud was the first partner.',
        ko: 'AWS Interconnect(멀티 클라우드)가 MACsec과 SLA 99.99%를 포함한 관리형 서비스로 제공합니다. 첫 파트너는 Google Cloud입니다.',
      },
      since: '2026-04-14',
      source: { title: 'AWS Interconnect SLA', url: 'https://aws.amazon.com/interconnect/sla/' },
    },
    {
      said: {
        en: 'ExpressRoute comes with an SLA, so one circuit is enough.',
        ko: 'ExpressRoute는 SLA가 보장되므로 회선 하나로 충분합니다.',
      },
      now: {
        en: 'Microsoft now distinguishes standard, high (Metro, two sites) and maximum resiliency (two circuits at two locations) and advises against the standard form for critical work.',
        ko: 'Microsoft는 표준, 높음(Metro, 두 사이트), 최대(두 로케이션의 두 회선) 복원력을 구분하며, 중요한 업무에는 표준 구성을 권하지 않습니다.',
      },
      since: '2024',
      source: {
        title: 'ExpressRoute: design for resiliency',
        url: 'https://learn.microsoft.com/azure/expressroute/design-architecture-for-resiliency',
      },
    },
  ],
});
