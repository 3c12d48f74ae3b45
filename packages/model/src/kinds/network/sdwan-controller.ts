import { defineComponentKind } from '../../kind.ts';
import { instances, withDefault } from '../common-properties.ts';
import { anywhere } from '../placement.ts';
import { backup, failover, members } from '../recurring-properties.ts';
import { credential, scope } from '../security-properties.ts';

export const sdwanController = defineComponentKind({
  id: 'sdwan-controller',
  family: 'network',
  name: { en: 'SD-WAN controller', ko: 'SD-WAN 컨트롤러' },
  summary: {
    en: 'Distributes policy and routes to the SD-WAN edges; carries no user traffic.',
    ko: 'SD-WAN 엣지에 정책과 경로를 배포합니다. 사용자 트래픽은 전달하지 않습니다.',
  },
  icon: 'sdwan-controller',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['orchestrator', 'sd wan', '정책 관리'],
  properties: {
    centralPolicy: {
      type: 'boolean',
      label: { en: 'Central policy', ko: '중앙 정책' },
      help: {
        en: 'One policy is defined here and applied at every edge.',
        ko: '정책을 여기서 정의하여 모든 엣지에 적용하는지 나타냅니다.',
      },
    },
    members,
    backup,
    failover,
    scope,
    credential,
    instances: withDefault(instances, 1),
  },
});
