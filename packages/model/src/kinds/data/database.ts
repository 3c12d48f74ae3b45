import { defineComponentKind } from '../../kind.ts';
import { anywhere } from '../placement.ts';
import { backup, encryptionAtRest, failover, publicAccess, replicas } from '../recurring-properties.ts';

export const database = defineComponentKind({
  id: 'database',
  family: 'data',
  name: { en: 'Database', ko: '데이터베이스' },
  summary: {
    en: 'A durable store that services read and write.',
    ko: '서비스가 읽고 쓰는 영구 저장소입니다.',
  },
  icon: 'database',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['sql', 'postgresql', 'mysql', 'rds', 'db', '디비'],
  properties: {
    engine: {
      type: 'text',
      label: { en: 'Engine', ko: '엔진' },
      help: { en: 'Product, e.g. PostgreSQL.', ko: '제품입니다(예: PostgreSQL).' },
    },
    replicas,
    failover,
    fencing: {
      type: 'boolean',
      label: { en: 'Fences the old primary', ko: '이전 주 서버 차단' },
      help: {
        en: 'The old primary is cut off before a new one accepts writes.',
        ko: '새 주 서버가 쓰기를 받기 전에 이전 주 서버를 차단하는지 나타냅니다.',
      },
    },
    backup,
    dataSizeGb: {
      type: 'number',
      min: 0,
      label: { en: 'Data size (GB)', ko: '데이터 크기(GB)' },
      help: { en: 'Decides how long a restore takes.', ko: '복원에 걸리는 시간을 결정합니다.' },
    },
    maxConnections: {
      type: 'number',
      unit: 'count',
      integer: true,
      min: 0,
      label: { en: 'Connections, at most', ko: '최대 연결 수' },
      help: {
        en: 'Connections the database accepts.',
        ko: '데이터베이스가 허용하는 연결 수입니다.',
      },
    },
    encryptionAtRest,
    publicAccess,
  },
});
