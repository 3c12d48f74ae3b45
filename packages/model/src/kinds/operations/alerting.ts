import { defineComponentKind } from '../../kind.ts';
import { anywhere } from '../placement.ts';
import { alertingProduct } from '../product-properties.ts';
import { outOfBand } from '../recurring-properties.ts';
import { sites } from '../resilience-properties.ts';

export const alerting = defineComponentKind({
  id: 'alerting',
  family: 'operations',
  name: { en: 'Alerting', ko: '알림' },
  summary: {
    en: 'Tells people when something needs them.',
    ko: '대응이 필요할 때 담당자에게 알립니다.',
  },
  icon: 'alerting',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['alertmanager', 'pager', 'on-call', '경보', '온콜'],
  properties: {
    product: alertingProduct,
    channels: {
      type: 'list',
      of: 'text',
      label: { en: 'Channels', ko: '알림 채널' },
      help: {
        en: 'Ways people are reached, e.g. phone, chat.',
        ko: '담당자에게 알리는 수단입니다(예: 전화, 메신저).',
      },
    },
    outOfBand,
    sites,
  },
});
