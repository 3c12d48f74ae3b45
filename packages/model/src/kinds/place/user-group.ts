import { defineComponentKind } from '../../kind.ts';

export const userGroup = defineComponentKind({
  id: 'user-group',
  family: 'place',
  name: { en: 'Users', ko: '사용자 그룹' },
  summary: {
    en: 'People or devices that use the services, as one end of a flow.',
    ko: '서비스를 이용하는 사람이나 기기로, 플로우의 한쪽 끝이 됩니다.',
  },
  icon: 'users',
  parents: ['canvas', 'region', 'data-center', 'branch-site'],
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['clients', 'customers', 'employees', '고객', '직원', '단말'],
  properties: {
    users: {
      type: 'number',
      unit: 'count',
      integer: true,
      min: 0,
      label: { en: 'Number of users', ko: '사용자 수' },
      help: { en: 'How many use the services at peak.', ko: '최대 동시 사용자 수입니다.' },
    },
  },
});
