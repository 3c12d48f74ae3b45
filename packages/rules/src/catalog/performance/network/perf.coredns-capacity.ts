import { type ComponentNode, clusterOf, componentsOfKind, type Topology, type Valued } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seen, seenIfAny } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';

type Params = { coredns: string; lack: 'queries' | 'memory'; actual: number; possible: number; instances: number };

/** About 33,700 queries per second on two vCPU: https://github.com/coredns/deployment/blob/master/kubernetes/Scaling_CoreDNS.md */
const queriesPerInstance = 30_000;

export const corednsCapacity = defineRule<ComponentNode, Params>({
  id: 'perf.coredns-capacity',
  principle: 'performance',
  topic: 'perf.network',
  severity: 'medium',
  title: { en: 'CoreDNS too small', ko: '부족한 CoreDNS 용량' },
  references: [
    {
      title: 'Scaling CoreDNS in Kubernetes clusters',
      url: 'https://github.com/coredns/deployment/blob/master/kubernetes/Scaling_CoreDNS.md',
    },
  ],
  sentences: {
    en: ({ coredns, lack, actual, possible, instances }, words) =>
      lack === 'queries'
        ? `${words.name(coredns)} is asked ${words.number(actual)} times per second; ${words.number(instances)} ${instances === 1 ? 'instance answers' : 'instances answer'} ${words.number(possible)} with some reserve.`
        : `An instance of ${words.name(coredns)} has ${words.number(possible)} MB of memory and needs ${words.number(actual)} MB for the pods and Services it knows.`,
    ko: ({ coredns, lack, actual, possible, instances }, words) =>
      lack === 'queries'
        ? `${words.name(coredns)} CoreDNS에 초당 ${words.number(actual)}건의 질의가 오지만, 인스턴스 ${words.number(instances)}개가 여유를 두고 처리할 수 있는 것은 ${words.number(possible)}건입니다.`
        : `${words.name(coredns)} CoreDNS 인스턴스의 메모리는 ${words.number(possible)} MB이지만, 파드와 서비스 수에 따라 ${words.number(actual)} MB가 필요합니다.`,
  },
  remedies: {
    en: ({ coredns, lack }, words) =>
      lack === 'queries'
        ? `Add instances of ${words.name(coredns)} and let them scale with the cluster, or cache on the nodes.`
        : `Give ${words.name(coredns)} more memory, with room for growth.`,
    ko: ({ coredns, lack }, words) =>
      lack === 'queries'
        ? `${words.name(coredns)} CoreDNS의 인스턴스를 추가하고 클러스터 규모에 따라 자동 확장하거나, 노드에서 캐시하세요.`
        : `${words.name(coredns)} CoreDNS의 메모리를 증가분까지 고려하여 늘리세요.`,
  },
  subjects: ({ topology }) => componentsOfKind(topology, 'coredns'),
  check: (coredns, { topology }, { thresholds }) => {
    const instances = topology.number(coredns, 'instances') ?? topology.number(coredns, 'replicas');
    const memory = topology.number(coredns, 'memoryMb');
    const neededMb = memoryNeeded(topology, coredns);
    if (memory !== undefined && neededMb !== undefined && memory.value < neededMb) {
      return fail({
        at: [coredns.id],
        params: {
          coredns: coredns.id,
          lack: 'memory',
          actual: Math.ceil(neededMb),
          possible: memory.value,
          instances: instances?.value ?? 1,
        },
        evidence: [seen('memoryMb', memory), computed(coredns.id, 'limit', Math.ceil(neededMb))],
      });
    }
    const queries = queriesOf(topology, coredns);
    if (queries === undefined) return notAssessed([coredns.id], ['dnsQps']);
    const possible = (instances?.value ?? 1) * queriesPerInstance * thresholds.utilisation;
    if (queries.value <= possible) return pass();
    if (instances === undefined) return notAssessed([coredns.id], ['instances']);
    return fail({
      at: [coredns.id],
      params: { coredns: coredns.id, lack: 'queries', actual: queries.value, possible, instances: instances.value },
      evidence: [
        seen('dnsQps', queries),
        ...seenIfAny('instances', instances),
        computed(coredns.id, 'limit', possible),
      ],
    });
  },
  fix: ({ at: [id], params: { lack, actual, possible, instances } }, design) =>
    id === undefined || lack !== 'queries'
      ? []
      : setProperty(design, id, 'instances', Math.ceil((Number(actual) / Number(possible)) * Number(instances))),
});

const queriesOf = (topology: Topology, coredns: ComponentNode): Valued<number> | undefined => {
  const cluster = clusterOf(coredns);
  return topology.number(coredns, 'dnsQps') ?? (cluster && topology.number(cluster, 'dnsQps'));
};

/** Memory of one instance in MB, by the formulas of the CoreDNS project; undefined unless pods and Services are known. */
const memoryNeeded = (topology: Topology, coredns: ComponentNode): number | undefined => {
  const cluster = clusterOf(coredns);
  const pods = cluster && topology.number(cluster, 'pods');
  const services = cluster && topology.number(cluster, 'services');
  if (pods === undefined || services === undefined) return undefined;
  const names = pods.value + services.value;
  return topology.list(coredns, 'plugins')?.value.includes('autopath')
    ? names * 0.0025 + 50.5
    : names * 0.000858 + 49.1;
};
