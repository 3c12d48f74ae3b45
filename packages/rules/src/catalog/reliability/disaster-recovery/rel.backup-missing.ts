import { type ComponentNode, copyLinksOf, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

type Params = { store: string; replicated: boolean };

const storeKinds: ReadonlySet<string> = new Set(['database', 'object-store', 'message-queue']);

export const backupMissing = defineRule<ComponentNode, Params>({
  id: 'rel.backup-missing',
  principle: 'reliability',
  topic: 'rel.disaster-recovery',
  severity: 'high',
  title: { en: 'Data without a backup', ko: '백업 없는 데이터' },
  references: [
    {
      title: 'Disaster recovery options in the cloud (AWS)',
      url: 'https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html',
    },
  ],
  sentences: {
    en: ({ store, replicated }, words) =>
      `${words.name(store)} has no backup${replicated ? '; its replicas copy every deletion and every mistake as well' : ': what is deleted or damaged there is lost'}.`,
    ko: ({ store, replicated }, words) =>
      `${words.name(store)} 저장소는 백업이 없습니다. ${replicated ? '복제본에는 삭제와 실수도 그대로 복제됩니다' : '삭제되거나 손상된 데이터는 되돌릴 수 없습니다'}.`,
  },
  remedies: {
    en: ({ store }, words) =>
      `Back up ${words.name(store)} at intervals, keep several generations, and rehearse a restore.`,
    ko: ({ store }, words) =>
      `${words.name(store)} 저장소를 주기적으로 백업하여 여러 세대를 보관하고, 복원을 시험하세요.`,
  },
  subjects: ({ topology }) => topology.components.filter((component) => keepsData(component, topology)),
  check: (store, { topology }) => {
    const { backups, replications } = copyLinksOf(store);
    if (backups.length > 0) return pass();
    const backup = topology.text(store, 'backup');
    if (backup === undefined) return notAssessed([store.id], ['backup']);
    if (backup.value !== 'none') return pass();
    return fail({
      at: [store.id],
      params: { store: store.id, replicated: replications.length > 0 },
      evidence: [seen('backup', backup)],
    });
  },
  fix: stating('backup', 'scheduled'),
});

/** Stores whose content is nowhere else: queues only when durable, and not what itself holds copies of others. */
const keepsData = (component: ComponentNode, topology: Topology): boolean =>
  storeKinds.has(component.component.kind) &&
  (component.component.kind !== 'message-queue' || topology.boolean(component, 'durable')?.value === true) &&
  !component.links.some(
    ({ kind, to }) => to === component && (kind?.plane === 'backup' || kind?.plane === 'replication'),
  );
