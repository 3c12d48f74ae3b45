import { defineLinkKind } from '../../kind.ts';
import { availability, latencyMs, withDefault } from '../common-properties.ts';

export const link = defineLinkKind({
  id: 'link',
  family: 'network',
  name: { en: 'Link (generic)', ko: '링크(일반)' },
  summary: {
    en: 'Joins any two components; perfect unless you state figures.',
    ko: '두 구성 요소를 연결합니다. 수치를 입력하지 않으면 이상적인 링크로 봅니다.',
  },
  plane: 'data',
  ends: { from: 'any', to: 'any' },
  stroke: 'solid',
  properties: { availability: withDefault(availability, 1), latencyMs: withDefault(latencyMs, 0) },
});
