import { defineComponentKind } from '../../kind.ts';
import { availability, processingLatencyMs, withDefault } from '../common-properties.ts';
import { anywhere } from '../placement.ts';
import { anyAnyRule, auditLog, managementOpen } from '../security-properties.ts';
import { maxCapacityMbps, maxPps, scaling } from '../traffic-properties.ts';

export const firewall = defineComponentKind({
  id: 'firewall',
  family: 'network',
  name: { en: 'Firewall', ko: '방화벽' },
  summary: {
    en: 'Inspects traffic between zones and lets through what its rules allow.',
    ko: '영역 사이의 트래픽을 검사하고 규칙이 허용한 것만 통과시킵니다.',
  },
  icon: 'firewall',
  parents: anywhere,
  container: false,
  transit: 'any',
  size: { width: 160, height: 64 },
  keywords: ['ngfw', 'ips', 'security appliance', '보안 장비'],
  properties: {
    stateShared: {
      type: 'boolean',
      label: { en: 'State shared with its peer', ko: '상대 장비와 세션 공유' },
      help: {
        en: 'Connections survive a switch to the other firewall, and answers may return through it.',
        ko: '다른 방화벽으로 전환되어도 세션이 유지되고, 응답이 그쪽으로 돌아와도 허용됩니다.',
      },
    },
    ruleCount: {
      type: 'number',
      unit: 'count',
      integer: true,
      min: 0,
      label: { en: 'Rules', ko: '규칙 수' },
      help: { en: 'Number of rules in force.', ko: '적용 중인 규칙의 수입니다.' },
    },
    anyAnyRule,
    managementOpen,
    unusedRulesPct: {
      type: 'number',
      unit: 'percent',
      min: 0,
      max: 100,
      label: { en: 'Unused rules', ko: '미사용 규칙 비율' },
      help: {
        en: 'Share of rules that no traffic has matched for months.',
        ko: '몇 달 동안 일치한 트래픽이 없는 규칙의 비율입니다.',
      },
    },
    auditLog,
    maxPps,
    scaling,
    maxCapacityMbps,
    availability: withDefault(availability, 0.9995),
    latencyMs: withDefault(processingLatencyMs, 0.1),
  },
});
