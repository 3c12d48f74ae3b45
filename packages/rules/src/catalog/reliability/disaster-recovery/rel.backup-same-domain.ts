import { type ComponentNode, copyLinksOf, type LinkNode, separationOf, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';

/** A component with its drawn backups. */
interface Subject {
  readonly store: ComponentNode;
  readonly backups: readonly LinkNode[];
}

type Params = { store: string; targets: readonly string[]; reason: 'site' | 'region' | 'account' };

const severities = { site: 'critical', region: 'high', account: 'medium' } as const;

export const backupSameDomain = defineRule<Subject, Params>({
  id: 'rel.backup-same-domain',
  principle: 'reliability',
  topic: 'rel.disaster-recovery',
  severity: 'high',
  title: { en: 'Backups are lost with the original', ko: '원본과 함께 사라지는 백업' },
  references: [
    {
      title: 'Disaster recovery options in the cloud (AWS)',
      url: 'https://docs.aws.amazon.com/whitepapers/latest/disaster-recovery-workloads-on-aws/disaster-recovery-options-in-the-cloud.html',
    },
  ],
  sentences: {
    en: ({ store, targets, reason }, words) =>
      ({
        site: `All backups of ${words.name(store)} (${words.names(targets)}) are kept in the same site: a fire or flood takes both.`,
        region: `All backups of ${words.name(store)} (${words.names(targets)}) are kept in the same region.`,
        account: `All backups of ${words.name(store)} (${words.names(targets)}) are kept in the same account: whoever gets hold of it can delete both.`,
      })[reason],
    ko: ({ store, targets, reason }, words) =>
      ({
        site: `${words.name(store)} 저장소의 모든 백업(${words.names(targets)})이 같은 사이트에 있습니다. 화재나 침수가 나면 함께 사라집니다.`,
        region: `${words.name(store)} 저장소의 모든 백업(${words.names(targets)})이 같은 리전에 있습니다.`,
        account: `${words.name(store)} 저장소의 모든 백업(${words.names(targets)})이 같은 계정에 있습니다. 계정을 탈취한 사람은 둘 다 삭제할 수 있습니다.`,
      })[reason],
  },
  remedies: {
    en: ({ store }, words) => `Keep a copy of ${words.name(store)} in another region or cloud, under another account.`,
    ko: ({ store }, words) =>
      `${words.name(store)} 저장소의 사본을 다른 리전이나 클라우드에, 다른 계정으로 보관하세요.`,
  },
  subjects: ({ topology }) =>
    topology.components
      .map((store) => ({ store, backups: copyLinksOf(store).backups }))
      .filter(({ backups }) => backups.length > 0),
  check: ({ store, backups }, { topology }) => {
    const targets = backups.map(({ to }) => ({ to, separation: separationOf(store, to) }));
    const apart = targets.filter(({ separation }) => separation === 'apart').map(({ to }) => to);
    if (apart.length > 0) {
      const sharesAccount = apart.every((to) => isSameAccount(store, to, topology));
      return sharesAccount ? found(store, apart, 'account', topology) : pass();
    }
    const unknown = targets.filter(({ separation }) => separation === 'unknown').map(({ to }) => to.id);
    if (unknown.length > 0) return notAssessed([store.id, ...unknown], ['region']);
    const reason = targets.some(({ separation }) => separation === 'region') ? 'region' : 'site';
    return found(
      store,
      targets.map(({ to }) => to),
      reason,
      topology,
    );
  },
});

/** Only when both state it: an account nobody names is not known to be the same. */
const isSameAccount = (store: ComponentNode, to: ComponentNode, topology: Topology): boolean => {
  const account = topology.text(store, 'account')?.value;
  return account !== undefined && account === topology.text(to, 'account')?.value;
};

const found = (
  store: ComponentNode,
  targets: readonly ComponentNode[],
  reason: Params['reason'],
  topology: Topology,
) => {
  const ids = targets.map(({ id }) => id);
  return fail<Params>({
    at: [store.id, ...ids],
    params: { store: store.id, targets: ids, reason },
    severity: severities[reason],
    evidence: [
      computed(store.id, 'copies', ids),
      ...[store, ...targets].flatMap((each) => [
        ...seenIfAny('region', topology.text(each, 'region')),
        ...(reason === 'account' ? seenIfAny('account', topology.text(each, 'account')) : []),
      ]),
    ],
  });
};
