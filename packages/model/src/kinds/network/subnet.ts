import { defineComponentKind } from '../../kind.ts';
import { availability, withDefault } from '../common-properties.ts';
import { cidrs, exposure } from '../recurring-properties.ts';
import { anyAnyRule, managementOpen } from '../security-properties.ts';

export const subnet = defineComponentKind({
  id: 'subnet',
  family: 'network',
  name: { en: 'Subnet', ko: '서브넷' },
  summary: {
    en: 'A part of a network with its own address range.',
    ko: '자체 주소 대역을 가진 네트워크의 일부입니다.',
  },
  icon: 'subnet',
  parents: ['vpc', 'private-cloud', 'data-center', 'branch-site', 'canvas'],
  container: true,
  transit: 'inside',
  size: { width: 320, height: 200 },
  keywords: ['vlan', 'segment', '세그먼트'],
  properties: {
    cidrs,
    exposure,
    anyAnyRule,
    managementOpen,
    availability: withDefault(availability, 1),
  },
});
