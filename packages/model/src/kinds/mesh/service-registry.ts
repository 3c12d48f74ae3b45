import { defineComponentKind } from '../../kind.ts';
import { instances, withDefault } from '../common-properties.ts';
import { anywhere } from '../placement.ts';
import { productVersion, registryProduct } from '../product-properties.ts';
import { authn, backup, failover, healthCheck, members, ttlSec } from '../recurring-properties.ts';
import { fencing, sites, voterZones, votingMembers, witness } from '../resilience-properties.ts';
import { credential, scope } from '../security-properties.ts';

export const serviceRegistry = defineComponentKind({
  id: 'service-registry',
  family: 'mesh',
  name: { en: 'Service registry', ko: '서비스 레지스트리' },
  summary: {
    en: 'Lists the running instances of services, so that callers can find them.',
    ko: '호출자가 찾을 수 있도록 실행 중인 서비스 인스턴스를 목록으로 관리합니다.',
  },
  icon: 'service-registry',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['consul', 'eureka', 'cloud map', 'nacos', '서비스 탐색'],
  properties: {
    product: registryProduct,
    version: productVersion,
    members,
    sites,
    dynamicRegistration: {
      type: 'boolean',
      label: { en: 'Dynamic registration', ko: '동적 등록' },
      help: {
        en: 'Instances register and leave by themselves.',
        ko: '인스턴스가 스스로 등록하고 해제하는지 나타냅니다.',
      },
    },
    metadataRouting: {
      type: 'boolean',
      label: { en: 'Routing by metadata', ko: '메타데이터 기반 라우팅' },
      help: {
        en: 'Callers choose instances by version, zone or other labels.',
        ko: '호출자가 버전, 영역 같은 레이블로 인스턴스를 고르는지 나타냅니다.',
      },
    },
    apiQuery: {
      type: 'boolean',
      label: { en: 'Query interface', ko: '질의 API' },
      help: { en: 'Instances can be looked up through an API.', ko: 'API로 인스턴스를 조회할 수 있는지 나타냅니다.' },
    },
    onRequestPath: {
      type: 'boolean',
      label: { en: 'On the request path', ko: '요청 경로 포함' },
      help: {
        en: 'Callers ask it for every request, so its loss stops them.',
        ko: '호출자가 요청마다 조회하므로 중단되면 호출도 멈추는지 나타냅니다.',
      },
    },
    healthCheck,
    ttlSec,
    backup,
    failover,
    fencing,
    witness,
    votingMembers,
    voterZones,
    authn,
    scope,
    credential,
    instances: withDefault(instances, 1),
  },
});
