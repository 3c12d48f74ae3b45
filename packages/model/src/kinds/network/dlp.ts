import { defineComponentKind } from '../../kind.ts';
import { availability, processingLatencyMs, withDefault } from '../common-properties.ts';
import { anywhere } from '../placement.ts';
import { tlsTermination } from '../recurring-properties.ts';
import { auditLog, backendTls } from '../security-properties.ts';
import { maxCapacityMbps, scaling } from '../traffic-properties.ts';

export const dlp = defineComponentKind({
  id: 'dlp',
  family: 'network',
  name: { en: 'Data loss prevention', ko: '데이터 유출 방지(DLP)' },
  summary: {
    en: 'Inspects outgoing traffic for data that must not leave.',
    ko: '나가면 안 되는 데이터가 있는지 송신 트래픽을 검사합니다.',
  },
  icon: 'dlp',
  parents: anywhere,
  container: false,
  transit: 'any',
  size: { width: 160, height: 64 },
  keywords: ['egress inspection', 'proxy', '유출 방지'],
  properties: {
    tlsTermination,
    backendTls,
    auditLog,
    scaling,
    maxCapacityMbps,
    availability: withDefault(availability, 0.9995),
    latencyMs: withDefault(processingLatencyMs, 1),
  },
});
