import { defineComponentKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';
import { anywhere } from '../placement.ts';
import { allowedSources, authn, exposure } from '../recurring-properties.ts';
import { auditLog, credential, mfa, scope } from '../security-properties.ts';

export const bastion = defineComponentKind({
  id: 'bastion',
  family: 'network',
  name: { en: 'Bastion host', ko: '배스천 호스트' },
  summary: {
    en: 'The only way administrators reach systems inside; their sessions end here and begin anew.',
    ko: '관리자가 내부 시스템에 접근하는 유일한 경로입니다. 세션은 여기서 종료되고 새로 시작됩니다.',
  },
  icon: 'bastion',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['jump host', 'ssh', 'privileged access', '접근 통제'],
  properties: {
    exposure,
    allowedSources,
    authn,
    mfa,
    auditLog,
    scope,
    credential,
    availability: withDefault(availability, 0.999),
  },
});
