import { defineComponentKind } from '../../kind.ts';
import { anywhere } from '../placement.ts';
import { authn, backup, encryptionAtRest, failover, publicAccess, replicas } from '../recurring-properties.ts';
import {
  backupIntervalSec,
  dataSizeGb,
  detectionSec,
  drSite,
  drStrategy,
  drTier,
  provisionSec,
  restoreMbps,
  rpoSec,
  rtoSec,
  sites,
  voterZones,
  votingMembers,
} from '../resilience-properties.ts';
import { account, keyManagement, policyBasis, privateEndpoint, residency } from '../security-properties.ts';

export const messageQueue = defineComponentKind({
  id: 'message-queue',
  family: 'data',
  name: { en: 'Message queue', ko: '메시지 큐' },
  summary: {
    en: 'Holds messages between producers and consumers, so that neither waits for the other.',
    ko: '생산자와 소비자가 서로 기다리지 않도록 메시지를 보관합니다.',
  },
  icon: 'message-queue',
  parents: anywhere,
  container: false,
  transit: 'none',
  size: { width: 160, height: 64 },
  keywords: ['kafka', 'rabbitmq', 'sqs', 'event', '카프카', '이벤트'],
  properties: {
    replicas,
    durable: {
      type: 'boolean',
      label: { en: 'Durable', ko: '영속성' },
      help: {
        en: 'Messages survive a restart.',
        ko: '재시작 후에도 메시지가 남아 있는지 나타냅니다.',
      },
    },
    backup,
    encryptionAtRest,
    publicAccess,
    failover,
    votingMembers,
    voterZones,
    dataSizeGb,
    privateEndpoint,
    account,
    sites,
    authn,
    policyBasis,
    keyManagement,
    residency,
    backupIntervalSec,
    restoreMbps,
    drTier,
    drStrategy,
    drSite,
    rtoSec,
    rpoSec,
    detectionSec,
    provisionSec,
  },
});
