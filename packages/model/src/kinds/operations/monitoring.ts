import { defineComponentKind } from '../../kind.ts';
import { anywhere } from '../placement.ts';
import { outOfBand, retentionDays, tool } from '../recurring-properties.ts';

export const monitoring = defineComponentKind({
  id: 'monitoring',
  family: 'operations',
  name: { en: 'Monitoring', ko: '모니터링' },
  summary: {
    en: 'Collects measurements of the network and its services.',
    ko: '네트워크와 서비스의 측정값을 수집합니다.',
  },
  icon: 'monitoring',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['prometheus', 'metrics', 'grafana', 'observability', '관측', '메트릭'],
  properties: { tool, outOfBand, retentionDays },
});
