import {
  type ComponentNode,
  componentsOfKind,
  componentsOfKinds,
  isWithin,
  membersOf,
  type Topology,
} from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';
import { drawnOne, joinedFrom } from '../../../joining-edits.ts';

const engineKinds: ReadonlySet<string> = new Set(['policy-engine', 'network-orchestrator', 'gitops']);
const steeringPlanes: ReadonlySet<string> = new Set(['control', 'config']);

type Params = { clusters: readonly string[]; engine: string };

export const policyEngineMissing = defineRule<readonly ComponentNode[], Params>({
  id: 'sec.policy-engine-missing',
  principle: 'security',
  topic: 'sec.least-privilege',
  severity: 'medium',
  title: { en: 'No common source of policy', ko: '공통 정책 원본 없음' },
  references: [
    {
      title: 'Security pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/welcome.html',
    },
  ],
  likelyFalsePositives: {
    en: 'The tool exists and is not drawn: add it with a link to each cluster.',
    ko: '도구는 있지만 설계도에 없을 수 있습니다. 각 클러스터로 가는 링크와 함께 추가하세요.',
  },
  sentences: {
    en: ({ clusters, engine }, words) =>
      engine === ''
        ? `No policy engine or orchestrator distributes policies to the clusters ${words.names(clusters)}: they drift apart.`
        : `${words.name(engine)} distributes policies, but not to ${words.names(clusters)}: those drift apart from the rest.`,
    ko: ({ clusters, engine }, words) =>
      engine === ''
        ? `${words.names(clusters)} 클러스터에 정책을 배포하는 정책 엔진이나 오케스트레이터가 없어 설정이 서로 어긋나게 됩니다.`
        : `${words.name(engine)} 구성 요소가 정책을 배포하지만 ${words.names(clusters)} 클러스터는 빠져 있어 설정이 서로 어긋나게 됩니다.`,
  },
  remedies: {
    en: ({ clusters }, words) =>
      `Distribute policies to ${words.names(clusters)} from one source (GitOps with OPA or Kyverno, or a fleet manager).`,
    ko: ({ clusters }, words) =>
      `${words.names(clusters)} 클러스터에 하나의 원본에서 정책을 배포하세요(OPA나 Kyverno를 쓰는 GitOps, 또는 플릿 관리 도구).`,
  },
  subjects: ({ topology }, { thresholds }) => {
    const clusters = componentsOfKind(topology, 'cluster');
    return clusters.length >= thresholds.policyEngineClusters ? [clusters] : [];
  },
  check: (clusters, { topology }) => {
    const engines = componentsOfKinds(topology, engineKinds);
    const left = engines
      .map((engine) => ({ engine, missed: clusters.filter((cluster) => !steers(engine, cluster, topology)) }))
      .sort((a, b) => a.missed.length - b.missed.length);
    const best = left[0];
    if (best?.missed.length === 0) return pass();
    const engine = best && best.missed.length < clusters.length ? best.engine.id : '';
    const missed = (engine === '' ? clusters : (best?.missed ?? clusters)).map(({ id }) => id);
    return fail({
      at: missed,
      params: { clusters: missed, engine },
      evidence: missed.map((id) => computed(id, 'policySources', 0)),
    });
  },
  fix: ({ at, params: { engine } }, design) =>
    joinedFrom(design, 'config-sync', String(engine) || drawnOne(design, ...engineKinds), at),
});

const steers = (engine: ComponentNode, cluster: ComponentNode, topology: Topology): boolean =>
  membersOf(topology, engine).includes(cluster) ||
  isWithin(engine, cluster) ||
  engine.links.some(
    ({ kind, from, to }) =>
      steeringPlanes.has(kind?.plane ?? '') && [from, to].some((end) => end !== engine && isWithin(end, cluster)),
  );
