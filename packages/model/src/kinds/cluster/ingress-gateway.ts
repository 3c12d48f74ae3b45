import { defineComponentKind } from '../../kind.ts';
import { availability, instances, processingLatencyMs, withDefault } from '../common-properties.ts';
import { besideWorkloads } from '../placement.ts';
import { gatewayProduct } from '../product-properties.ts';
import { allowedSources, authn, exposure, rateLimit, tlsTermination, topologySpread } from '../recurring-properties.ts';
import { auditLog, backendTls, ddosProtection, tlsVersion, waf } from '../security-properties.ts';
import { maxCapacityMbps, maxPps, scaling, strategy, weights } from '../traffic-properties.ts';

export const ingressGateway = defineComponentKind({
  id: 'ingress-gateway',
  family: 'cluster',
  name: { en: 'Ingress gateway', ko: '인그레스 게이트웨이' },
  summary: {
    en: 'Where requests from outside enter a cluster.',
    ko: '외부 요청이 클러스터로 들어오는 지점입니다.',
  },
  icon: 'ingress',
  parents: besideWorkloads,
  container: false,
  transit: 'any',
  size: { width: 160, height: 64 },
  keywords: ['ingress controller', 'gateway api', 'envoy', 'nginx', '진입점'],
  properties: {
    exposure,
    allowedSources,
    tlsTermination,
    rateLimit,
    product: gatewayProduct,
    strategy,
    weights,
    authn,
    backendTls,
    tlsVersion,
    waf,
    ddosProtection,
    scaling,
    maxCapacityMbps,
    maxPps,
    topologySpread,
    auditLog,
    instances: withDefault(instances, 1),
    availability: withDefault(availability, 0.999),
    latencyMs: withDefault(processingLatencyMs, 1),
  },
  facts: [
    {
      statement: {
        en: 'Gateway API is the successor of Ingress; the Ingress NGINX controller was retired in March 2026.',
        ko: 'Gateway API는 Ingress의 후속이며, Ingress NGINX 컨트롤러는 2026년 3월에 지원이 종료되었습니다.',
      },
      source: 'https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/',
    },
  ],
});
