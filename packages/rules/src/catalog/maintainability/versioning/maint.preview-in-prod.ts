import type { ComponentNode, Topology } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { isNonProductionComponent } from '../../../environment.ts';
import { seen, seenIfAny } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

const previews: ReadonlySet<string> = new Set(['alpha', 'beta']);

type Params = { element: string; stage: string; ambient: boolean };

export const previewInProd = defineRule<ComponentNode, Params>({
  id: 'maint.preview-in-prod',
  principle: 'maintainability',
  topic: 'maint.versioning',
  severity: 'medium',
  title: { en: 'Preview feature in production', ko: '운영 환경의 미리 보기 기능' },
  references: [
    {
      title: 'Ambient multi-network multicluster reaches beta (Istio)',
      url: 'https://istio.io/latest/blog/2026/ambient-multinetwork-multicluster-beta/',
    },
  ],
  likelyFalsePositives: {
    en: 'The feature has become stable in the release you run: state its maturity.',
    ko: '사용 중인 버전에서 정식 기능이 되었을 수 있습니다. 성숙도를 입력하세요.',
  },
  sentences: {
    en: ({ element, stage, ambient }, words) =>
      ambient
        ? `${words.name(element)} runs ambient mode over several clusters, which is ${stage} and not meant for production.`
        : `${words.name(element)} uses a feature in ${stage} in production: it may change or go without notice.`,
    ko: ({ element, stage, ambient }, words) =>
      ambient
        ? `${words.name(element)} 메시는 여러 클러스터에서 앰비언트 모드를 사용하는데, 아직 ${stageNames[stage] ?? stage} 단계로 운영 환경용이 아닙니다.`
        : `${words.name(element)} 구성 요소가 운영 환경에서 ${stageNames[stage] ?? stage} 단계의 기능을 사용합니다. 예고 없이 바뀌거나 없어질 수 있습니다.`,
  },
  remedies: {
    en: ({ element }, words) =>
      `Use what is generally available in ${words.name(element)}, or accept the risk in writing with a date to look again.`,
    ko: ({ element }, words) =>
      `${words.name(element)} 구성 요소에 정식 기능을 사용하거나, 다시 확인할 날짜와 함께 위험을 문서로 승인하세요.`,
  },
  subjects: ({ topology }) =>
    topology.components.filter(
      (component) =>
        !isNonProductionComponent(topology, component) &&
        (topology.text(component, 'maturity') !== undefined || isAmbientOverClusters(topology, component)),
    ),
  check: (component, { topology }) => {
    const maturity = topology.text(component, 'maturity');
    if (maturity !== undefined) {
      if (!previews.has(maturity.value)) return pass();
      return fail({
        at: [component.id],
        params: { element: component.id, stage: maturity.value, ambient: false },
        evidence: [seen('maturity', maturity)],
      });
    }
    const networks = membersOf(topology, component).flatMap((member) => topology.text(member, 'network') ?? []);
    const stage = new Set(networks.map(({ value }) => value)).size > 1 ? 'beta' : 'alpha';
    return fail({
      at: [component.id],
      params: { element: component.id, stage, ambient: true },
      evidence: [
        ...seenIfAny('dataPlane', topology.text(component, 'dataPlane')),
        ...seenIfAny('members', topology.list(component, 'members')),
        ...networks.map((network) => seen('network', network)),
      ],
    });
  },
  fix: (finding, design) => (finding.params.ambient === true ? stating('dataPlane', 'sidecar')(finding, design) : []),
});

const stageNames: Readonly<Record<string, string>> = { alpha: '알파', beta: '베타' };

const membersOf = (topology: Topology, mesh: ComponentNode): readonly ComponentNode[] =>
  (topology.list(mesh, 'members')?.value ?? []).flatMap((id) => topology.component(id) ?? []);

/** Istio's ambient mode over clusters of one network is alpha, over several networks beta (Istio 1.29). */
const isAmbientOverClusters = (topology: Topology, component: ComponentNode): boolean =>
  topology.text(component, 'dataPlane')?.value === 'ambient' && membersOf(topology, component).length >= 2;
