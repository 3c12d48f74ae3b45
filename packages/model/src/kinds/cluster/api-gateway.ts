import { defineComponentKind } from '../../kind.ts';
import { availability, instances, processingLatencyMs, withDefault } from '../common-properties.ts';
import { besideWorkloads } from '../placement.ts';
import { gatewayProduct } from '../product-properties.ts';
import { allowedSources, authn, exposure, rateLimit, tlsTermination, topologySpread } from '../recurring-properties.ts';
import { auditLog, backendTls, ddosProtection, tlsVersion, waf } from '../security-properties.ts';
import { maxCapacityMbps, maxPps, scaling, strategy, weights } from '../traffic-properties.ts';

export const apiGateway = defineComponentKind({
  id: 'api-gateway',
  family: 'cluster',
  name: { en: 'API gateway', ko: 'API 게이트웨이' },
  summary: {
    en: 'Publishes interfaces to their callers: signs them in, limits them and forwards them.',
    ko: '호출자에게 API를 공개하며 인증, 사용량 제한, 전달을 담당합니다.',
  },
  icon: 'api-gateway',
  parents: [...besideWorkloads, 'cloud'],
  container: false,
  transit: 'any',
  size: { width: 160, height: 64 },
  keywords: ['apigee', 'kong', 'api management', '인터페이스'],
  properties: {
    product: gatewayProduct,
    exposure,
    allowedSources,
    authn,
    tlsTermination,
    backendTls,
    tlsVersion,
    rateLimit,
    waf,
    ddosProtection,
    strategy,
    weights,
    scaling,
    maxCapacityMbps,
    maxPps,
    topologySpread,
    auditLog,
    instances: withDefault(instances, 1),
    availability: withDefault(availability, 0.999),
    latencyMs: withDefault(processingLatencyMs, 2),
  },
});
