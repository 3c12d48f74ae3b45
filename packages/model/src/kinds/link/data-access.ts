import { defineLinkKind } from '../../kind.ts';
import { consistency } from '../application-properties.ts';
import { availability, latencyMs, withDefault } from '../common-properties.ts';
import { applications, stores } from '../link-ends.ts';
import { tlsVersion } from '../security-properties.ts';

export const dataAccess = defineLinkKind({
  id: 'data-access',
  family: 'application',
  name: { en: 'Data access', ko: '데이터 접근' },
  summary: {
    en: 'A service reads or writes a store.',
    ko: '서비스가 저장소를 읽거나 씁니다.',
  },
  plane: 'application',
  ends: { from: [...applications, 'ingress-gateway'], to: stores },
  stroke: 'solid',
  properties: {
    access: {
      type: 'choice',
      label: { en: 'Access', ko: '접근 방식' },
      help: { en: 'Whether the service also writes.', ko: '서비스가 쓰기도 하는지 나타냅니다.' },
      options: { read: { en: 'Read', ko: '읽기' }, 'read-write': { en: 'Read and write', ko: '읽기/쓰기' } },
    },
    poolSize: {
      type: 'number',
      unit: 'count',
      integer: true,
      min: 0,
      label: { en: 'Pool size', ko: '연결 풀 크기' },
      help: {
        en: 'Connections each replica keeps open.',
        ko: '복제본마다 유지하는 연결 수입니다.',
      },
    },
    consistency,
    tlsVersion,
    availability: withDefault(availability, 1),
    latencyMs: withDefault(latencyMs, 0),
  },
});
