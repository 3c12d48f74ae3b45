import { defineComponentKind } from '../../kind.ts';
import { availability, managed, withDefault } from '../common-properties.ts';

export const internet = defineComponentKind({
  id: 'internet',
  family: 'place',
  name: { en: 'Internet', ko: '인터넷' },
  summary: {
    en: 'The public internet; failures happen on the access lines drawn to it.',
    ko: '공용 인터넷입니다. 장애는 여기에 연결된 접속 회선에서 발생하는 것으로 봅니다.',
  },
  icon: 'internet',
  parents: ['canvas'],
  container: false,
  transit: 'public',
  size: { width: 160, height: 64 },
  keywords: ['www', 'public', '공용망'],
  properties: { managed: withDefault(managed, true), availability: withDefault(availability, 1) },
});
