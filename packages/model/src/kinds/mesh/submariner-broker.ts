import { defineComponentKind } from '../../kind.ts';
import { instances, withDefault } from '../common-properties.ts';
import { backup } from '../recurring-properties.ts';
import { credential, scope } from '../security-properties.ts';

export const submarinerBroker = defineComponentKind({
  id: 'submariner-broker',
  family: 'mesh',
  name: { en: 'Submariner broker', ko: 'Submariner 브로커' },
  summary: {
    en: 'Exchanges endpoint information between clusters; existing tunnels survive its loss.',
    ko: '클러스터 간에 엔드포인트 정보를 교환합니다. 중단되어도 기존 터널은 유지됩니다.',
  },
  icon: 'broker',
  parents: ['cluster', 'namespace', 'canvas'],
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['control plane', 'cluster set', '브로커'],
  properties: {
    backup: withDefault(backup, 'none'),
    scope,
    credential,
    instances: withDefault(instances, 1),
  },
  facts: [
    {
      statement: {
        en: 'The broker is a set of custom resources; while it is down, the data plane continues with what it knows.',
        ko: '브로커는 커스텀 리소스의 집합이며, 중단된 동안 데이터 플레인은 알고 있는 정보로 계속 동작합니다.',
      },
      source: 'https://submariner.io/getting-started/architecture/broker/',
    },
  ],
});
