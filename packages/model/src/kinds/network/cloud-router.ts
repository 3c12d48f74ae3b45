import { defineComponentKind } from '../../kind.ts';
import { availability, managed, processingLatencyMs, withDefault } from '../common-properties.ts';
import { inProviderNetwork } from '../placement.ts';
import { asn } from '../recurring-properties.ts';
import { loopGuard, redistributesRoutes } from '../traffic-properties.ts';

export const cloudRouter = defineComponentKind({
  id: 'cloud-router',
  family: 'network',
  name: { en: 'Cloud router', ko: '클라우드 라우터' },
  summary: {
    en: 'A regional managed BGP router of a cloud, such as Google Cloud Router.',
    ko: 'Google Cloud Router처럼 클라우드가 리전 단위로 제공하는 관리형 BGP 라우터입니다.',
  },
  icon: 'cloud-router',
  parents: inProviderNetwork,
  container: false,
  transit: 'any',
  size: { width: 160, height: 64 },
  keywords: ['google cloud router', 'route server', 'bgp'],
  properties: {
    asn,
    redistributesRoutes,
    loopGuard,
    managed: withDefault(managed, true),
    availability: withDefault(availability, 0.99995),
    latencyMs: withDefault(processingLatencyMs, 0),
  },
  facts: [
    {
      statement: {
        en: '99.99% Dedicated Interconnect needs Cloud Routers in at least two regions.',
        ko: '99.99% Dedicated Interconnect에는 두 개 이상의 리전에 Cloud Router가 필요합니다.',
      },
      source:
        'https://docs.cloud.google.com/network-connectivity/docs/interconnect/tutorials/dedicated-creating-9999-availability',
    },
  ],
});
