import { defineLinkKind } from '../../kind.ts';
import { consistency } from '../application-properties.ts';
import { applications, stores } from '../link-ends.ts';

const replicated = [
  ...stores,
  ...applications,
  'backup-vault',
  'key-management',
  'identity-provider',
  'service-registry',
];

export const replication = defineLinkKind({
  id: 'replication',
  family: 'management',
  name: { en: 'Replication', ko: '복제' },
  summary: {
    en: 'Keeps a copy of a store up to date in another place.',
    ko: '저장소의 사본을 다른 곳에서 최신 상태로 유지합니다.',
  },
  plane: 'replication',
  ends: { from: replicated, to: replicated },
  stroke: 'dashed',
  properties: {
    lagSec: {
      type: 'number',
      unit: 'sec',
      min: 0,
      label: { en: 'Replication lag', ko: '복제 지연' },
      help: {
        en: 'How far the copy is behind; data of this time is lost in a failover.',
        ko: '사본이 뒤처진 시간입니다. 장애 조치 시 이만큼의 데이터를 잃습니다.',
      },
    },
    consistency,
  },
});
