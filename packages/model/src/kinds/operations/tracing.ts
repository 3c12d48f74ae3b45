import { defineComponentKind } from '../../kind.ts';
import { anywhere } from '../placement.ts';
import { tracingProduct } from '../product-properties.ts';
import { outOfBand, retentionDays } from '../recurring-properties.ts';
import { sites } from '../resilience-properties.ts';

export const tracing = defineComponentKind({
  id: 'tracing',
  family: 'operations',
  name: { en: 'Tracing', ko: '분산 추적' },
  summary: {
    en: 'Follows single requests through all services they touch.',
    ko: '요청 하나가 거치는 모든 서비스를 따라가며 기록합니다.',
  },
  icon: 'tracing',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['jaeger', 'opentelemetry', 'apm', '트레이싱'],
  properties: {
    product: tracingProduct,
    retentionDays,
    samplingPct: {
      type: 'number',
      unit: 'percent',
      min: 0,
      max: 100,
      label: { en: 'Sampling', ko: '샘플링 비율' },
      help: { en: 'Share of requests that are traced.', ko: '추적하는 요청의 비율입니다.' },
    },
    sites,
    outOfBand,
  },
});
