import {
  type ComponentNode,
  componentsOfKind,
  identitiesOf,
  identitiesPerCluster,
  usesCilium,
} from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seen } from '../../../evidence.ts';

type Params = { cluster: string; identities: number; limit: number };

export const identityExhaustion = defineRule<ComponentNode, Params>({
  id: 'scal.identity-exhaustion',
  principle: 'scalability',
  topic: 'scal.bottleneck',
  severity: 'medium',
  title: { en: 'Security identities run out', ko: '부족해지는 보안 ID' },
  references: [
    { title: 'Security identities (Cilium)', url: 'https://docs.cilium.io/en/stable/internals/security-identities/' },
  ],
  sentences: {
    en: ({ cluster, identities, limit }, words) =>
      `Labels in ${words.name(cluster)} make about ${words.number(identities)} identities of the ${words.number(limit)} one cluster has; new pods without a free identity get no network.`,
    ko: ({ cluster, identities, limit }, words) =>
      `${words.name(cluster)} 클러스터의 레이블이 만드는 보안 ID는 약 ${words.number(identities)}개이고 클러스터당 한도는 ${words.number(limit)}개입니다. ID가 없으면 새 파드는 네트워크를 사용할 수 없습니다.`,
  },
  remedies: {
    en: ({ cluster }, words) =>
      `Limit the labels that count for identities in ${words.name(cluster)} to those that policies use.`,
    ko: ({ cluster }, words) =>
      `${words.name(cluster)} 클러스터에서 ID에 반영되는 레이블을 정책이 사용하는 것으로 제한하세요.`,
  },
  subjects: ({ topology }) => componentsOfKind(topology, 'cluster').filter((cluster) => usesCilium(topology, cluster)),
  check: (cluster, { topology }, { thresholds }) => {
    const labelSets = topology.number(cluster, 'labelSets');
    const namespaces = topology.number(cluster, 'namespaces');
    const limit = identitiesPerCluster(topology, cluster);
    const few = limit * thresholds.identityUse;
    const identities = identitiesOf(cluster);
    if (labelSets === undefined || namespaces === undefined || identities === undefined) {
      return notAssessed([cluster.id], [...(labelSets ? [] : ['labelSets']), ...(namespaces ? [] : ['namespaces'])]);
    }
    if (identities <= few) return pass();
    return fail({
      at: [cluster.id],
      params: { cluster: cluster.id, identities, limit },
      evidence: [
        seen('labelSets', labelSets),
        seen('namespaces', namespaces),
        computed(cluster.id, 'identities', identities),
        computed(cluster.id, 'limit', limit),
      ],
    });
  },
});
