import { defineComponentKind } from '../../kind.ts';
import { anywhere } from '../placement.ts';
import { retentionDays, tool } from '../recurring-properties.ts';

export const logging = defineComponentKind({
  id: 'logging',
  family: 'operations',
  name: { en: 'Logging', ko: '로깅' },
  summary: {
    en: 'Collects logs of components in one place.',
    ko: '구성 요소의 로그를 한곳에 수집합니다.',
  },
  icon: 'logging',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['elk', 'loki', 'siem', 'audit', '로그', '감사'],
  properties: {
    tool,
    retentionDays,
    immutable: {
      type: 'boolean',
      label: { en: 'Immutable', ko: '변경 불가 보관' },
      help: {
        en: 'Stored logs cannot be altered or deleted before their time.',
        ko: '보존 기간 중에는 로그를 수정하거나 삭제할 수 없습니다.',
      },
    },
  },
});
