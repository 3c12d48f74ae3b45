import { type ComponentNode, clusterOf, type FlowFacts, siteOf, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seen, seenIfAny } from '../../../evidence.ts';
import { copiesOf, replicasOf } from '../copies-of.ts';

type Params = { flow: string; target: string; unreachable: readonly string[] };

export const noFailoverTarget = defineRule<FlowFacts, Params>({
  id: 'rel.no-failover-target',
  principle: 'reliability',
  topic: 'rel.auto-failover',
  severity: 'high',
  title: { en: 'Nothing to fail over to', ko: '장애 조치 대상 없음' },
  references: [
    {
      title: 'Multi-Cluster Services API (Kubernetes)',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-multicluster/1645-multi-cluster-services-api',
    },
  ],
  sentences: {
    en: ({ flow, target, unreachable }, words) =>
      `The flow ${words.name(flow)} is to fail over automatically, but ${
        unreachable.length === 0
          ? `${words.name(target)} has no second instance in another failure domain.`
          : `the other instance of ${words.name(target)} (${words.names(unreachable)}) cannot be reached from its source.`
      }`,
    ko: ({ flow, target, unreachable }, words) =>
      `${words.name(flow)} 플로우는 자동으로 장애 조치되어야 하지만, ${
        unreachable.length === 0
          ? `${words.name(target)} 구성 요소는 다른 장애 도메인에 두 번째 인스턴스가 없습니다.`
          : `${words.name(target)} 구성 요소의 다른 인스턴스(${words.names(unreachable)})까지 출발지에서 가는 경로가 없습니다.`
      }`,
  },
  remedies: {
    en: ({ target }, words) =>
      `Run a second instance of ${words.name(target)} in another cluster or site and export it (MCS ServiceExport, mesh).`,
    ko: ({ target }, words) =>
      `${words.name(target)} 구성 요소의 두 번째 인스턴스를 다른 클러스터나 사이트에 두고 내보내세요(MCS ServiceExport, 메시).`,
  },
  subjects: ({ flows, topology }) => flows.filter(({ flow }) => topology.text(flow, 'failover')?.value === 'auto'),
  check: ({ id, flow }, facts) => {
    const { topology } = facts;
    const target = flow.to;
    if (target.props.managed === true || standsInSeveral(target, topology)) return pass();
    const elsewhere = [...copiesOf(target, topology), ...replicasOf(target)].filter(
      (copy) => copy !== target && domainOf(copy) !== domainOf(target),
    );
    if (elsewhere.some((copy) => facts.between(flow.from, copy).reachable)) return pass();
    const replicas = topology.number(target, 'replicas') ?? topology.number(target, 'instances');
    const zones = zonesOf(target, topology);
    if (elsewhere.length === 0 && (replicas?.value ?? 1) >= 2) {
      if (zones === undefined) return notAssessed([target.id], ['zones']);
      if (zones.value.length >= 2) return pass();
    }
    const unreachable = elsewhere.map((copy) => copy.id);
    const failover = topology.text(flow, 'failover');
    return fail({
      at: [id, target.id],
      params: { flow: id, target: target.id, unreachable },
      evidence: [
        ...(failover ? [seen('failover', failover)] : []),
        computed(target.id, 'copies', unreachable),
        ...seenIfAny('replicas', replicas),
        ...seenIfAny('zones', zones),
      ],
      flows: [id],
    });
  },
});

const standsInSeveral = (component: ComponentNode, topology: Topology): boolean =>
  (topology.list(component, 'sites')?.value.length ?? 0) >= 2;

/** Its cluster, or its site where it stands in none. */
const domainOf = (component: ComponentNode): ComponentNode => clusterOf(component) ?? siteOf(component);

/** Zones it states, or those its cluster spreads it over. */
const zonesOf = (component: ComponentNode, topology: Topology) => {
  const cluster = clusterOf(component);
  return topology.list(component, 'zones') ?? (cluster && topology.list(cluster, 'zones'));
};
