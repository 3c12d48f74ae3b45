import type { BooleanProperty, ChoiceProperty, ListProperty, NumberProperty, ReferenceProperty } from '../property.ts';

// Copies, votes and recovery, shared by the kinds that state them.

export const sites: ListProperty = {
  type: 'list',
  of: 'component',
  label: { en: 'Sites', ko: '배치 위치' },
  help: {
    en: 'Places or clusters it runs in at the same time; it is present in each of them.',
    ko: '동시에 실행되는 장소나 클러스터입니다. 각 위치에 모두 존재하는 것으로 봅니다.',
  },
};

export const fencing: BooleanProperty = {
  type: 'boolean',
  label: { en: 'Fences the old primary', ko: '이전 주 서버 차단' },
  help: {
    en: 'The old primary is cut off before a new one accepts writes.',
    ko: '새 주 서버가 쓰기를 받기 전에 이전 주 서버를 차단하는지 나타냅니다.',
  },
};

export const witness: ReferenceProperty = {
  type: 'component',
  label: { en: 'Witness', ko: '감시자(witness)' },
  help: {
    en: 'Place or component that casts the deciding vote when two sites lose sight of each other.',
    ko: '두 사이트의 연결이 끊겼을 때 결정 투표를 하는 장소나 구성 요소입니다.',
  },
};

export const votingMembers: NumberProperty = {
  type: 'number',
  unit: 'count',
  integer: true,
  min: 1,
  label: { en: 'Voting members', ko: '투표 멤버 수' },
  help: {
    en: 'Members that vote for a leader; three or five survive a failure without a tie.',
    ko: '리더를 선출하는 멤버 수입니다. 셋 또는 다섯이면 장애가 나도 동률 없이 유지됩니다.',
  },
};

export const voterZones: ListProperty = {
  type: 'list',
  of: 'text',
  label: { en: 'Zones of the voters', ko: '투표 멤버의 영역' },
  help: {
    en: 'Failure domains the voting members are spread over.',
    ko: '투표 멤버가 분산된 장애 도메인의 이름입니다.',
  },
};

export const backupIntervalSec: NumberProperty = {
  type: 'number',
  unit: 'sec',
  min: 0,
  label: { en: 'Backup interval', ko: '백업 주기' },
  help: {
    en: 'Time between backups or snapshots; at most this much data is lost.',
    ko: '백업이나 스냅샷의 간격입니다. 최대 이만큼의 데이터를 잃을 수 있습니다.',
  },
};

export const dataSizeGb: NumberProperty = {
  type: 'number',
  min: 0,
  label: { en: 'Data size (GB)', ko: '데이터 크기(GB)' },
  help: { en: 'Decides how long a restore takes.', ko: '복원에 걸리는 시간을 결정합니다.' },
};

export const restoreMbps: NumberProperty = {
  type: 'number',
  unit: 'Mbps',
  min: 0,
  label: { en: 'Restore speed', ko: '복원 속도' },
  help: { en: 'Rate at which data is restored.', ko: '데이터를 복원하는 속도입니다.' },
};

export const drTier: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Recovery tier', ko: '복구 등급' },
  help: {
    en: 'How quickly it must be back after the loss of its site.',
    ko: '사이트를 잃었을 때 얼마나 빨리 복구해야 하는지 나타냅니다.',
  },
  options: {
    'mission-critical': { en: 'Mission critical', ko: '최우선' },
    'business-critical': { en: 'Business critical', ko: '업무 필수' },
    important: { en: 'Important', ko: '중요' },
    deferrable: { en: 'Deferrable', ko: '후순위' },
  },
};

export const drStrategy: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Recovery strategy', ko: '재해 복구 전략' },
  help: { en: 'How it is brought back in another place.', ko: '다른 장소에서 복구하는 방식입니다.' },
  options: {
    'backup-restore': { en: 'Backup and restore', ko: '백업 후 복원' },
    'pilot-light': { en: 'Pilot light', ko: '파일럿 라이트' },
    'warm-standby': { en: 'Warm standby', ko: '웜 스탠바이' },
    'active-active': { en: 'Active-active', ko: '액티브-액티브' },
  },
};

export const drSite: ReferenceProperty = {
  type: 'component',
  label: { en: 'Recovery site', ko: '재해 복구 위치' },
  help: {
    en: 'Place, cluster or component that takes over.',
    ko: '대신 서비스를 이어받는 장소, 클러스터 또는 구성 요소입니다.',
  },
};

export const rtoSec: NumberProperty = {
  type: 'number',
  unit: 'sec',
  min: 0,
  label: { en: 'Recovery time (RTO)', ko: '복구 시간 목표(RTO)' },
  help: { en: 'Longest interruption a failure may cause.', ko: '장애로 허용되는 최대 중단 시간입니다.' },
};

export const rpoSec: NumberProperty = {
  type: 'number',
  unit: 'sec',
  min: 0,
  label: { en: 'Recovery point (RPO)', ko: '복구 시점 목표(RPO)' },
  help: { en: 'Most recent data, in seconds, that may be lost.', ko: '손실을 허용하는 최근 데이터의 시간(초)입니다.' },
};

export const detectionSec: NumberProperty = {
  type: 'number',
  unit: 'sec',
  min: 0,
  label: { en: 'Detection time', ko: '감지 시간' },
  help: {
    en: 'Time until the failure is noticed and the decision is made.',
    ko: '장애를 인지하고 전환을 결정하기까지의 시간입니다.',
  },
};

export const provisionSec: NumberProperty = {
  type: 'number',
  unit: 'sec',
  min: 0,
  label: { en: 'Provisioning time', ko: '프로비저닝 시간' },
  help: { en: 'Time until replacement capacity is ready.', ko: '대체 용량이 준비되기까지의 시간입니다.' },
};

export const siteRole: ChoiceProperty = {
  type: 'choice',
  label: { en: 'Role', ko: '역할' },
  help: {
    en: 'Whether it serves in normal operation or waits for a disaster.',
    ko: '평상시에 서비스하는지, 재해에 대비하여 대기하는지 나타냅니다.',
  },
  options: { primary: { en: 'Primary', ko: '주 사이트' }, backup: { en: 'Disaster recovery', ko: '재해 복구' } },
};
