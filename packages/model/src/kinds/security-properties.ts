import type { BooleanProperty, ChoiceProperty, ListProperty, ReferenceProperty, TextProperty } from '../property.ts';

// Protection and access, shared by the kinds that state them.

export const account: TextProperty = {
  type: 'text',
  label: { en: 'Account', ko: '계정' },
  help: {
    en: 'Account, subscription or project; copies in another account survive stolen credentials.',
    ko: '계정, 구독 또는 프로젝트입니다. 다른 계정의 사본은 자격 증명이 유출되어도 안전합니다.',
  },
};

export const scope: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Scope of its credential', ko: '자격 증명의 권한 범위' },
  help: {
    en: 'How much the account or secret it uses may do.',
    ko: '사용하는 계정이나 비밀의 권한이 어디까지인지 나타냅니다.',
  },
  options: {
    namespace: { en: 'One namespace', ko: '네임스페이스 하나' },
    cluster: { en: 'One cluster, limited', ko: '클러스터 하나(제한적)' },
    'cluster-admin': { en: 'Cluster administrator', ko: '클러스터 관리자' },
    wildcard: { en: 'Everything', ko: '전체 권한' },
  },
};

export const credential: TextProperty = {
  type: 'text',
  label: { en: 'Credential', ko: '자격 증명' },
  help: {
    en: 'Name of the account or secret it uses; one name at two clusters means it is shared.',
    ko: '사용하는 계정이나 비밀의 이름입니다. 두 클러스터에서 이름이 같으면 공유하는 것으로 봅니다.',
  },
};

export const keyManagement: ReferenceProperty = {
  type: 'component',
  label: { en: 'Key management', ko: '키 관리' },
  help: {
    en: 'Key management system that holds its encryption keys.',
    ko: '암호화 키를 보관하는 키 관리 시스템입니다.',
  },
};

export const tlsVersion: ChoiceProperty = {
  type: 'choice',
  label: { en: 'TLS version, at least', ko: '최소 TLS 버전' },
  help: {
    en: 'Oldest TLS version that is still accepted; below 1.2 is obsolete (RFC 8996).',
    ko: '허용하는 가장 오래된 TLS 버전입니다. 1.2 미만은 폐기되었습니다(RFC 8996).',
  },
  options: {
    '1.0': { en: 'TLS 1.0', ko: 'TLS 1.0' },
    '1.1': { en: 'TLS 1.1', ko: 'TLS 1.1' },
    '1.2': { en: 'TLS 1.2', ko: 'TLS 1.2' },
    '1.3': { en: 'TLS 1.3', ko: 'TLS 1.3' },
  },
};

export const backendTls: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Encrypts to backends', ko: '백엔드 구간 암호화' },
  help: {
    en: 'Traffic is encrypted again on its way to the backend.',
    ko: '백엔드로 보낼 때 다시 암호화하는지 나타냅니다.',
  },
};

export const waf: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Web application firewall', ko: '웹 방화벽(WAF)' },
  help: { en: 'Requests are inspected for attacks here.', ko: '여기서 요청의 공격 여부를 검사하는지 나타냅니다.' },
};

export const ddosProtection: BooleanProperty = {
  type: 'boolean',
  label: { en: 'DDoS protection', ko: 'DDoS 방어' },
  help: {
    en: 'Floods are absorbed before they reach it.',
    ko: '대량 공격 트래픽이 도달하기 전에 흡수하는지 나타냅니다.',
  },
};

export const authorizationPolicy: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Authorisation policy', ko: '인가 정책' },
  help: {
    en: 'Whether callers are allowed one by one, by their identity.',
    ko: '호출자를 신원에 따라 개별적으로 허용하는지 나타냅니다.',
  },
  options: {
    none: { en: 'None', ko: '없음' },
    partial: { en: 'Some rules', ko: '일부 규칙' },
    'default-deny': { en: 'Default deny', ko: '기본 차단' },
  },
};

export const policyBasis: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Policy is keyed on', ko: '정책의 기준' },
  help: {
    en: 'What its access rules recognise a caller by; addresses are lost behind NAT.',
    ko: '접근 규칙이 호출자를 식별하는 기준입니다. 주소는 NAT를 거치면 식별할 수 없습니다.',
  },
  options: { identity: { en: 'Identity or labels', ko: '신원 또는 레이블' }, cidr: { en: 'Addresses', ko: 'IP 주소' } },
};

export const mtls: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Mutual TLS', ko: '상호 TLS(mTLS)' },
  help: {
    en: 'Strict refuses plain text; permissive still accepts it.',
    ko: '엄격 모드는 평문을 거부하고, 허용 모드는 평문도 받아들입니다.',
  },
  options: {
    strict: { en: 'Strict', ko: '엄격(STRICT)' },
    permissive: { en: 'Permissive', ko: '허용(PERMISSIVE)' },
    disabled: { en: 'Disabled', ko: '사용 안 함' },
  },
};

export const podEncryption: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Pod traffic encryption', ko: '파드 트래픽 암호화' },
  help: {
    en: 'How traffic between nodes is encrypted below the applications.',
    ko: '애플리케이션 아래 계층에서 노드 사이의 트래픽을 암호화하는 방식입니다.',
  },
  options: {
    none: { en: 'None', ko: '없음' },
    ipsec: { en: 'IPsec', ko: 'IPsec' },
    wireguard: { en: 'WireGuard', ko: 'WireGuard' },
    mtls: { en: 'Mutual TLS', ko: '상호 TLS(mTLS)' },
  },
};

export const anyAnyRule: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Has an any-to-any rule', ko: '전체 허용 규칙 있음' },
  help: {
    en: 'Some rule allows any source to any destination.',
    ko: '모든 출발지에서 모든 목적지로 허용하는 규칙이 있는지 나타냅니다.',
  },
};

export const managementOpen: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Management ports open', ko: '관리 포트 개방' },
  help: {
    en: 'Any address may reach management ports such as SSH or RDP.',
    ko: '모든 주소에서 SSH, RDP 같은 관리 포트에 접근할 수 있는지 나타냅니다.',
  },
};

export const auditLog: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Audit log', ko: '감사 로그' },
  help: { en: 'Who did what is recorded.', ko: '누가 무엇을 했는지 기록하는지 나타냅니다.' },
};

export const immutable: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Immutable', ko: '변경 불가 보관' },
  help: {
    en: 'What is stored cannot be altered or deleted before its time.',
    ko: '보존 기간 중에는 수정하거나 삭제할 수 없습니다.',
  },
};

export const residency: ListProperty = {
  type: 'list',
  of: 'text',
  label: { en: 'Allowed countries', ko: '허용 국가' },
  help: {
    en: 'ISO 3166 codes of the countries its data and every copy may be kept in.',
    ko: '데이터와 모든 사본을 보관할 수 있는 국가의 ISO 3166 코드입니다.',
  },
};

export const isolationPolicy: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Isolation', ko: '격리 정책' },
  help: {
    en: 'Whether production and non-production inside it are kept apart.',
    ko: '내부의 운영 환경과 비운영 환경을 분리하는지 나타냅니다.',
  },
  options: {
    none: { en: 'None', ko: '없음' },
    partial: { en: 'Partial', ko: '일부' },
    enforced: { en: 'Enforced', ko: '강제' },
  },
};

export const mfa: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Multi-factor sign-in', ko: '다단계 인증(MFA)' },
  help: { en: 'A second factor is required.', ko: '두 번째 인증 수단을 요구하는지 나타냅니다.' },
};

export const privateEndpoint: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Private endpoint', ko: '프라이빗 엔드포인트' },
  help: {
    en: 'Can be reached without leaving the private network.',
    ko: '사설 네트워크를 벗어나지 않고 접근할 수 있는지 나타냅니다.',
  },
};
