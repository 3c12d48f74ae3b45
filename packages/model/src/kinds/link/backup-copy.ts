import { defineLinkKind } from '../../kind.ts';
import { applications, controllers, stores } from '../link-ends.ts';
import { retentionDays } from '../recurring-properties.ts';
import { restoreMbps } from '../resilience-properties.ts';
import { immutable } from '../security-properties.ts';

export const backupCopy = defineLinkKind({
  id: 'backup-copy',
  family: 'management',
  name: { en: 'Backup copy', ko: '백업 사본' },
  summary: {
    en: 'Copies data at intervals to a place it can be restored from.',
    ko: '복원할 수 있는 곳으로 데이터를 주기적으로 복사합니다.',
  },
  plane: 'backup',
  ends: {
    from: [...stores, ...applications, ...controllers, 'cluster'],
    to: ['backup-vault', 'object-store', 'database', 'data-center'],
  },
  stroke: 'dotted',
  properties: {
    intervalSec: {
      type: 'number',
      unit: 'sec',
      min: 0,
      label: { en: 'Interval', ko: '백업 주기' },
      help: {
        en: 'Time between copies; at most this much data is lost.',
        ko: '사본을 만드는 간격입니다. 최대 이만큼의 데이터를 잃을 수 있습니다.',
      },
    },
    restoreMbps,
    retentionDays,
    immutable,
  },
});
