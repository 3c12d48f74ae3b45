import { defineComponentKind } from '../../kind.ts';
import { anywhere } from '../placement.ts';
import { authn, backup, exposure, layer, replicas, singleton, stateful } from '../recurring-properties.ts';
import {
  backupIntervalSec,
  dataSizeGb,
  drSite,
  drStrategy,
  drTier,
  rpoSec,
  rtoSec,
  sites,
} from '../resilience-properties.ts';
import { policyBasis, residency, tlsVersion } from '../security-properties.ts';
import { maxCapacityMbps, scaling } from '../traffic-properties.ts';

export const legacySystem = defineComponentKind({
  id: 'legacy-system',
  family: 'cluster',
  name: { en: 'Legacy system', ko: '레거시 시스템' },
  summary: {
    en: 'A system outside Kubernetes that services depend on, such as a mainframe or an application on a virtual machine.',
    ko: '메인프레임이나 가상 머신의 애플리케이션처럼 서비스가 의존하는 Kubernetes 밖의 시스템입니다.',
  },
  icon: 'legacy-system',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['mainframe', 'vm', 'bare metal', 'erp', '메인프레임', '가상 머신'],
  properties: {
    replicas,
    stateful,
    singleton,
    layer,
    scaling,
    maxCapacityMbps,
    authn,
    policyBasis,
    tlsVersion,
    exposure,
    sites,
    residency,
    drTier,
    drStrategy,
    drSite,
    rtoSec,
    rpoSec,
    backup,
    backupIntervalSec,
    dataSizeGb,
  },
});
