import { type ComponentNode, componentsOfKind, type Facts, isWithin, peakOf } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { isNonProductionComponent, isNonProductionConnection } from '../../../environment.ts';
import { computed } from '../../../evidence.ts';
import { requiredAvailability } from '../../../flows-over.ts';

interface Subject {
  readonly element: ComponentNode;
  /** Part of the services it contains or of the demand it carries; null when what counts is that it is the only cluster. */
  readonly share: number | null;
  /** Flows with a high promise that end in the only cluster. */
  readonly flows: readonly string[];
}

type Params = { element: string; share: number | null; demand: boolean; flows: readonly string[] };

export const clusterBlastRadius = defineRule<Subject, Params>({
  id: 'maint.cluster-blast-radius',
  principle: 'maintainability',
  topic: 'maint.modularity',
  severity: 'high',
  title: { en: 'Too much depends on one element', ko: '한 요소에 지나치게 집중됨' },
  references: [
    {
      title: 'Running in multiple zones (Kubernetes)',
      url: 'https://kubernetes.io/docs/setup/best-practices/multiple-zones/',
    },
  ],
  sentences: {
    en: ({ element, share, demand, flows }, words) =>
      share === null
        ? `${words.name(element)} is the only production cluster, while ${words.names(flows)} ${flows.length === 1 ? 'promises' : 'promise'} more than one cluster can keep through an upgrade or a bad change.`
        : `${words.name(element)} holds ${words.percent(share)} of all production ${demand ? 'traffic' : 'services'} although others of its kind exist: one bad change there reaches nearly everything.`,
    ko: ({ element, share, demand, flows }, words) =>
      share === null
        ? `${words.name(element)} 클러스터가 유일한 운영 클러스터인데, ${words.names(flows)} 플로우는 업그레이드나 잘못된 변경 때 클러스터 하나로는 지킬 수 없는 가용성을 요구합니다.`
        : `같은 종류가 더 있는데도 ${words.name(element)} 구성 요소가 운영 ${demand ? '트래픽' : '서비스'}의 ${words.percent(share)}를 담당합니다. 그곳의 잘못된 변경 하나가 거의 모든 것에 영향을 줍니다.`,
  },
  remedies: {
    en: ({ element }, words) =>
      `Split ${words.name(element)} by cell, region or business domain, so that a change or a failure reaches a part only.`,
    ko: ({ element }, words) =>
      `변경이나 장애가 일부에만 미치도록 ${words.name(element)} 구성 요소를 셀, 리전, 업무 영역별로 나누세요.`,
  },
  subjects: (facts, { thresholds }) => [
    ...['cluster', 'vpc'].flatMap((kind) => sharesOfServices(facts, kind, thresholds.blastRadiusServices)),
    ...sharesOfDemand(facts),
    ...onlyCluster(facts, thresholds.singleClusterAvailability),
  ],
  check: ({ element, share, flows }, _facts, { thresholds }) => {
    const isOnly = share === null && flows.length > 0;
    if (!isOnly && (share ?? 0) <= thresholds.blastRadius) return pass();
    return fail({
      at: [element.id],
      params: { element: element.id, share, demand: element.component.kind === 'transit-hub', flows },
      evidence: [
        share === null ? computed(element.id, 'affectedFlows', flows) : computed(element.id, 'hostedShare', share),
      ],
    });
  },
});

const applicationKinds = ['service', 'workload'];

const productionOf = ({ topology }: Facts, kind: string): readonly ComponentNode[] =>
  componentsOfKind(topology, kind).filter((component) => !isNonProductionComponent(topology, component));

const sharesOfServices = (facts: Facts, kind: string, least: number): readonly Subject[] => {
  const held = new Map(productionOf(facts, kind).map((box) => [box, 0]));
  if (held.size < 2) return [];
  let services = 0;
  for (const service of applicationKinds.flatMap((application) => productionOf(facts, application))) {
    const boxes = service.ancestors.filter((box) => held.has(box));
    if (boxes.length > 0) services += 1;
    for (const box of boxes) held.set(box, held.get(box)! + 1);
  }
  if (services < least) return [];
  return [...held].map(([element, count]) => ({ element, share: count / services, flows: [] }));
};

const sharesOfDemand = (facts: Facts): readonly Subject[] => {
  const hubs = productionOf(facts, 'transit-hub');
  const flows = facts.topology.flows.filter((flow) => !isNonProductionConnection(facts.topology, flow));
  const total = flows.reduce((sum, flow) => sum + (peakOf(flow)?.value ?? 0), 0);
  if (hubs.length < 2 || total === 0) return [];
  return hubs.map((element) => ({ element, share: (facts.loads.get(element.id)?.mbps ?? 0) / total, flows: [] }));
};

const onlyCluster = (facts: Facts, availability: number): readonly Subject[] => {
  const [element, ...others] = productionOf(facts, 'cluster');
  if (element === undefined || others.length > 0) return [];
  const flows = facts.flows
    .filter((flow) => isWithin(flow.flow.to, element) && requiredAvailability(flow) >= availability)
    .map(({ id }) => id);
  return [{ element, share: null, flows }];
};
