import { defineComponentKind } from '../../kind.ts';
import { outOfBand } from '../recurring-properties.ts';

export const opsCenter = defineComponentKind({
  id: 'ops-center',
  family: 'place',
  name: { en: 'Operations center', ko: '운영 센터' },
  summary: { en: 'Where people watch the network and act.', ko: '사람이 네트워크를 감시하고 대응하는 곳입니다.' },
  icon: 'ops-center',
  parents: ['canvas', 'region', 'data-center', 'branch-site'],
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['noc', 'soc', 'operations', '관제', '상황실'],
  properties: {
    operatingModel: {
      type: 'choice',
      label: { en: 'Operating model', ko: '운영 모델' },
      help: {
        en: 'Whether one center runs everything, each site runs itself, or both share the work.',
        ko: '한 센터가 모두 운영하는지, 사이트마다 운영하는지, 나누어 맡는지 나타냅니다.',
      },
      options: {
        centralized: { en: 'Centralised', ko: '중앙 집중' },
        distributed: { en: 'Distributed', ko: '분산' },
        hybrid: { en: 'Hybrid', ko: '혼합' },
      },
    },
    onCallCoverage: {
      type: 'choice',
      label: { en: 'On-call coverage', ko: '대응 시간' },
      help: { en: 'When somebody can act.', ko: '담당자가 대응할 수 있는 시간입니다.' },
      options: {
        none: { en: 'None', ko: '없음' },
        'business-hours': { en: 'Business hours', ko: '업무 시간' },
        '24x7': { en: 'Around the clock', ko: '24시간' },
        'follow-the-sun': { en: 'Follow the sun', ko: '시간대별 교대' },
      },
    },
    parentCenter: {
      type: 'component',
      label: { en: 'Reports to', ko: '상위 센터' },
      help: { en: 'Operations center it escalates to.', ko: '상위로 보고하는 운영 센터입니다.' },
    },
    standby: {
      type: 'component',
      label: { en: 'Standby', ko: '대체 센터' },
      help: {
        en: 'Operations center that takes over when this one is lost.',
        ko: '이 센터를 잃었을 때 업무를 이어받는 센터입니다.',
      },
    },
    outOfBand,
  },
});
