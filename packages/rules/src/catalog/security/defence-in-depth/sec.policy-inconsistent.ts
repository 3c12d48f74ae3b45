import { type ComponentNode, componentsOfKind, type Facts, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seenIfAny } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';

/** Clusters of one environment. */
interface Subject {
  readonly environment: string;
  readonly clusters: readonly ComponentNode[];
}

type Params = { clusters: readonly string[]; settings: readonly string[] };

const settings = ['mtls', 'networkPolicy', 'encryption', 'podSecurity', 'auditLog'] as const;
const settingNames: Readonly<Record<string, { en: string; ko: string }>> = {
  mtls: { en: 'mutual TLS', ko: '상호 TLS' },
  networkPolicy: { en: 'network policy', ko: '네트워크 정책' },
  encryption: { en: 'pod encryption', ko: '파드 트래픽 암호화' },
  podSecurity: { en: 'pod security standard', ko: '파드 보안 표준' },
  auditLog: { en: 'audit log', ko: '감사 로그' },
};

export const policyInconsistent = defineRule<Subject, Params>({
  id: 'sec.policy-inconsistent',
  principle: 'security',
  topic: 'sec.defence-in-depth',
  severity: 'medium',
  title: { en: 'Clusters protected differently', ko: '클러스터마다 다른 보안 설정' },
  references: [{ title: 'CIS Kubernetes Benchmark', url: 'https://www.cisecurity.org/benchmark/kubernetes' }],
  sentences: {
    en: ({ clusters, settings: differing }, words) =>
      `The clusters ${words.names(clusters)} of one environment differ in ${words.list(differing.map((name) => settingNames[name]?.en ?? name))}: an attacker picks the weakest.`,
    ko: ({ clusters, settings: differing }, words) =>
      `같은 환경의 ${words.names(clusters)} 클러스터가 서로 다르게 설정되어 있습니다(${words.list(differing.map((name) => settingNames[name]?.ko ?? name))}). 공격자는 가장 약한 곳을 고릅니다.`,
  },
  remedies: {
    en: ({ clusters }, words) => `Set ${words.names(clusters)} to one baseline and enforce it from one source.`,
    ko: ({ clusters }, words) =>
      `${words.names(clusters)} 클러스터를 하나의 기준에 맞추고, 한 곳에서 관리하는 정책으로 강제하세요.`,
  },
  subjects: (facts) => environmentsOf(facts),
  check: ({ clusters }, { topology }) => {
    const differing = settings.filter((name) => valuesOf(clusters, name, topology).size >= 2);
    const ids = clusters.map(({ id }) => id);
    if (differing.length === 0) {
      const comparable = settings.some(
        (name) => clusters.filter((cluster) => topology.property(cluster, name)).length >= 2,
      );
      return comparable ? pass() : notAssessed(ids, settings);
    }
    return fail({
      at: ids,
      params: { clusters: ids, settings: differing },
      evidence: differing.flatMap((name) =>
        clusters.flatMap((cluster) => seenIfAny(name, topology.property(cluster, name))),
      ),
    });
  },
  fix: ({ at, params }, design) =>
    settings
      .filter((name) => Array.isArray(params.settings) && params.settings.includes(name))
      .flatMap((name) => at.flatMap((id) => setProperty(design, id, name, strictest[name]))),
});

const environmentsOf = ({ topology }: Facts): readonly Subject[] => {
  const clusters = componentsOfKind(topology, 'cluster');
  const environments = new Map<string, ComponentNode[]>();
  for (const cluster of clusters) {
    const environment = topology.text(cluster, 'env')?.value ?? 'prod';
    environments.set(environment, [...(environments.get(environment) ?? []), cluster]);
  }
  return [...environments]
    .map(([environment, members]) => ({ environment, clusters: members }))
    .filter((group) => group.clusters.length >= 2);
};

const valuesOf = (clusters: readonly ComponentNode[], name: string, topology: Topology): ReadonlySet<string> =>
  new Set(clusters.flatMap((cluster) => topology.property(cluster, name)?.value ?? []).map(String));

/** What each setting is where clusters are protected best. */
const strictest = {
  mtls: 'strict',
  networkPolicy: 'default-deny',
  encryption: 'wireguard',
  podSecurity: 'restricted',
  auditLog: true,
} as const;
