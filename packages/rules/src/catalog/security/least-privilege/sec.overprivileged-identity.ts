import { type ComponentNode, clusterOf, type Facts, type LinkNode, specsOf, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

type Holder = ComponentNode | LinkNode;
type Params = { holders: readonly string[]; problem: 'scope' | 'shared'; credential: string };

const excessive: ReadonlySet<string> = new Set(['cluster-admin', 'wildcard']);

export const overprivilegedIdentity = defineRule<Holder, Params>({
  id: 'sec.overprivileged-identity',
  principle: 'security',
  topic: 'sec.least-privilege',
  severity: 'high',
  title: { en: 'Credential with too many rights', ko: '권한이 과도한 자격 증명' },
  references: [{ title: 'CIS Kubernetes Benchmark', url: 'https://www.cisecurity.org/benchmark/kubernetes' }],
  sentences: {
    en: ({ holders, problem, credential }, words) =>
      problem === 'scope'
        ? `The credential of ${words.names(holders)} may do ${credential === 'wildcard' ? 'everything' : 'everything in its cluster (cluster-admin)'}: whoever steals it owns what it reaches.`
        : `${words.names(holders)} in different clusters share the credential «${credential}»: a leak in one cluster opens the others.`,
    ko: ({ holders, problem, credential }, words) =>
      problem === 'scope'
        ? `${words.names(holders)} 항목의 자격 증명에 ${credential === 'wildcard' ? '모든 권한' : '클러스터 관리자 권한'}이 있어, 유출되면 닿을 수 있는 모든 것을 빼앗깁니다.`
        : `서로 다른 클러스터의 ${words.names(holders)} 항목이 «${credential}» 자격 증명을 함께 사용하여, 한 클러스터에서 유출되면 다른 클러스터도 열립니다.`,
  },
  remedies: {
    en: ({ holders, problem }, words) =>
      problem === 'scope'
        ? `Give ${words.names(holders)} a role with just the verbs and resources it uses, in one namespace where possible.`
        : `Issue a credential of its own for each of ${words.names(holders)}, and rotate the shared one.`,
    ko: ({ holders, problem }, words) =>
      problem === 'scope'
        ? `${words.names(holders)} 항목에 실제로 사용하는 동작과 리소스만 허용하는 역할을 부여하고, 가능하면 한 네임스페이스로 제한하세요.`
        : `${words.names(holders)} 항목에 자격 증명을 각각 발급하고, 함께 쓰던 것은 교체하세요.`,
  },
  subjects: ({ topology }) =>
    [...topology.components, ...topology.links].filter((holder) => isHolder(holder, topology)),
  check: (holder, facts) => {
    const { topology } = facts;
    const scope = topology.text(holder, 'scope');
    if (scope && excessive.has(scope.value)) {
      return fail({
        at: [holder.id],
        params: { holders: [holder.id], problem: 'scope', credential: scope.value },
        evidence: [seen('scope', scope)],
      });
    }
    const credential = topology.text(holder, 'credential');
    const sharers = credential === undefined ? [] : holdersOf(credential.value, facts);
    if (credential && new Set(sharers.map(clusterOfHolder)).size >= 2) {
      const ids = sharers.map(({ id }) => id).sort();
      return fail({
        at: ids,
        params: { holders: ids, problem: 'shared', credential: credential.value },
        evidence: ids.map((id) => seen('credential', { ...credential, at: id })),
      });
    }
    return scope ? pass() : notAssessed([holder.id], ['scope']);
  },
  fix: (finding, design) => (finding.params.problem === 'scope' ? stating('scope', 'namespace')(finding, design) : []),
});

/** Links and agents that steer a cluster always hold a credential; services and clusters only where they say so. */
const isHolder = (element: Holder, topology: Topology): boolean => {
  const specs = specsOf(element);
  if (!('scope' in specs)) return false;
  if (topology.text(element, 'scope') || topology.text(element, 'credential')) return true;
  return element.sort === 'link' && element.kind?.plane === 'control';
};

const holdersOf = (credential: string, { topology }: Facts): readonly Holder[] =>
  [...topology.components, ...topology.links].filter(
    (element) => topology.text(element, 'credential')?.value === credential,
  );

/** The cluster a credential opens: that of its holder, or of the far end of a link. */
const clusterOfHolder = (holder: Holder): Holder =>
  (holder.sort === 'link' ? (clusterOf(holder.to) ?? clusterOf(holder.from)) : clusterOf(holder)) ?? holder;
