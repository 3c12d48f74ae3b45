import { type ComponentNode, componentsOfKind, deploymentsListing, type Facts } from '@spandrel/analysis';
import { isMeshKind, meshProductOf } from '@spandrel/model';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { seen } from '../../../evidence.ts';

const rehearsals: ReadonlySet<string> = new Set(['staging', 'test']);

/** Production clusters that are alike in network plugin and mesh. */
interface Subject {
  readonly clusters: readonly ComponentNode[];
}

type Params = { clusters: readonly string[] };

export const noTestEnv = defineRule<Subject, Params>({
  id: 'maint.no-test-env',
  principle: 'maintainability',
  topic: 'maint.test-automation',
  severity: 'medium',
  title: { en: 'No cluster to try changes on', ko: '변경을 시험할 클러스터가 없음' },
  references: [
    {
      title: 'Reliability pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html',
    },
  ],
  likelyFalsePositives: {
    en: 'A test cluster that is left out of the drawing.',
    ko: '테스트 클러스터는 있지만 설계도에서 생략했을 수 있습니다.',
  },
  sentences: {
    en: ({ clusters }, words) =>
      `No staging or test cluster is built like ${words.names(clusters)} (network plugin and mesh): changes meet production first.`,
    ko: ({ clusters }, words) =>
      `운영 클러스터(${words.names(clusters)})와 네트워크 플러그인, 메시가 같은 스테이징·테스트 클러스터가 없어, 변경을 운영 환경에서 처음 시험하게 됩니다.`,
  },
  remedies: {
    en: ({ clusters }, words) =>
      `Keep a small staging or test cluster with the same network plugin and mesh as ${words.names(clusters)}, and change it first.`,
    ko: ({ clusters }, words) =>
      `운영 클러스터(${words.names(clusters)})와 네트워크 플러그인, 메시가 같은 작은 스테이징·테스트 클러스터를 두고 먼저 변경하세요.`,
  },
  subjects: (facts) => {
    const groups = new Map<string, ComponentNode[]>();
    for (const cluster of clustersOf(facts, (env) => env === 'prod')) {
      const build = buildOf(facts, cluster);
      groups.set(build, [...(groups.get(build) ?? []), cluster]);
    }
    return [...groups.values()].map((clusters) => ({ clusters }));
  },
  check: ({ clusters }, facts) => {
    const [sample] = clusters;
    const builds = new Set(clustersOf(facts, (env) => rehearsals.has(env)).map((cluster) => buildOf(facts, cluster)));
    if (sample !== undefined && builds.has(buildOf(facts, sample))) return pass();
    const ids = clusters.map(({ id }) => id);
    return fail({
      at: ids,
      params: { clusters: ids },
      evidence: clusters.flatMap((cluster) =>
        ['env', 'cni'].flatMap((property) => {
          const found = facts.topology.property(cluster, property);
          return found ? [seen(property, found)] : [];
        }),
      ),
    });
  },
});

const clustersOf = ({ topology }: Facts, isWanted: (env: string) => boolean): readonly ComponentNode[] =>
  componentsOfKind(topology, 'cluster').filter((cluster) => isWanted(topology.text(cluster, 'env')?.value ?? 'prod'));

/** Network plugin and mesh products of a cluster, as one text. */
const buildOf = ({ topology }: Facts, cluster: ComponentNode): string => {
  const meshes = deploymentsListing(topology, cluster).filter(({ component }) => isMeshKind(component.kind));
  const products = [...new Set(meshes.map((mesh) => meshProductOf(mesh.component) ?? 'mesh'))].sort();
  return [topology.text(cluster, 'cni')?.value.toLowerCase() ?? '', ...products].join(' ');
};
