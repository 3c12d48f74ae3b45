import { defineComponentKind } from '../../kind.ts';
import { instances, withDefault } from '../common-properties.ts';
import { anywhere } from '../placement.ts';
import { backup, failover, members } from '../recurring-properties.ts';
import { credential, scope } from '../security-properties.ts';

export const networkOrchestrator = defineComponentKind({
  id: 'network-orchestrator',
  family: 'operations',
  name: { en: 'Network orchestrator', ko: '네트워크 오케스트레이터' },
  summary: {
    en: 'Configures networks of several clouds and sites from one place.',
    ko: '여러 클라우드와 사이트의 네트워크를 한곳에서 구성합니다.',
  },
  icon: 'orchestrator',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['controller', 'sdn', 'fleet manager', 'policy', '자동화'],
  properties: {
    centralPolicy: {
      type: 'boolean',
      label: { en: 'Central policy', ko: '중앙 정책' },
      help: {
        en: 'One policy is defined here and applied everywhere.',
        ko: '정책을 여기서 정의하여 모든 곳에 적용하는지 나타냅니다.',
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
