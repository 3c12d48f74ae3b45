import { defineComponentKind } from '../../kind.ts';
import { instances, withDefault } from '../common-properties.ts';
import { anywhere } from '../placement.ts';
import { policyProduct, productVersion } from '../product-properties.ts';
import { members } from '../recurring-properties.ts';
import { anyAnyRule, credential, scope } from '../security-properties.ts';

export const policyEngine = defineComponentKind({
  id: 'policy-engine',
  family: 'operations',
  name: { en: 'Policy engine', ko: '정책 엔진' },
  summary: {
    en: 'Checks and enforces security and network policy in every cluster from one source.',
    ko: '하나의 원본에서 모든 클러스터의 보안 및 네트워크 정책을 검사하고 적용합니다.',
  },
  icon: 'policy',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['opa', 'gatekeeper', 'kyverno', 'admission', '보안 정책'],
  properties: {
    product: policyProduct,
    version: productVersion,
    enforcement: {
      type: 'choice',
      label: { en: 'Enforcement', ko: '적용 방식' },
      help: {
        en: 'Whether violations are stopped or only reported.',
        ko: '위반을 차단하는지 보고만 하는지 나타냅니다.',
      },
      options: { audit: { en: 'Report only', ko: '보고만' }, enforce: { en: 'Enforced', ko: '차단' } },
    },
    members,
    anyAnyRule,
    scope,
    credential,
    instances: withDefault(instances, 1),
  },
});
