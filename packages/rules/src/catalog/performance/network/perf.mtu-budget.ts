import {
  type ComponentNode,
  clusterOf,
  componentsOfKind,
  type FlowFacts,
  type LinkNode,
  payloadMtu,
  type Topology,
} from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';

/** A cluster and the flows that leave it or come into it over links with an MTU of their own. */
interface Subject {
  readonly cluster: ComponentNode;
  readonly flows: readonly FlowFacts[];
}

type Params = { cluster: string; link: string; pathMtu: number; podMtu: number | null };

/** Every IPv6 link must carry packets of this size (RFC 8200 §5); below it, dual-stack traffic breaks as well. */
const minimumMtuBytes = 1280;

export const mtuBudget = defineRule<Subject, Params>({
  id: 'perf.mtu-budget',
  principle: 'performance',
  topic: 'perf.network',
  severity: 'high',
  title: { en: 'Packets larger than the path', ko: '경로보다 큰 패킷' },
  references: [
    {
      title: 'Configure MTU (Calico)',
      url: 'https://docs.tigera.io/calico/latest/networking/configuring/mtu',
    },
    { title: 'RFC 8200: IPv6, packet size issues', url: 'https://www.rfc-editor.org/rfc/rfc8200#section-5' },
  ],
  sentences: {
    en: ({ cluster, link, pathMtu, podMtu }, words) =>
      podMtu === null || podMtu <= pathMtu
        ? `Only ${words.number(pathMtu)} bytes of a packet from ${words.name(cluster)} fit through ${words.name(link)}; networks count on at least ${words.number(minimumMtuBytes)}.`
        : `Pods of ${words.name(cluster)} send packets of ${words.number(podMtu)} bytes, of which ${words.name(link)} takes ${words.number(pathMtu)} after its encapsulation: large packets are fragmented or lost.`,
    ko: ({ cluster, link, pathMtu, podMtu }, words) =>
      podMtu === null || podMtu <= pathMtu
        ? `${words.name(cluster)} 클러스터의 패킷은 ${words.name(link)} 링크를 ${words.number(pathMtu)}바이트까지만 통과합니다. 네트워크는 최소 ${words.number(minimumMtuBytes)}바이트를 기대합니다.`
        : `${words.name(cluster)} 클러스터의 파드는 ${words.number(podMtu)}바이트 패킷을 보내지만 ${words.name(link)} 링크는 캡슐화를 빼면 ${words.number(pathMtu)}바이트만 전달하므로, 큰 패킷이 조각나거나 유실됩니다.`,
  },
  remedies: {
    en: ({ cluster, link, pathMtu }, words) =>
      `${pathMtu < minimumMtuBytes ? `Raise the MTU under ${words.name(link)}` : `Set the pod MTU of ${words.name(cluster)} to ${words.number(pathMtu)} or less, raise the MTU under ${words.name(link)}`}, or clamp the TCP segment size there.`,
    ko: ({ cluster, link, pathMtu }, words) =>
      `${pathMtu < minimumMtuBytes ? '' : `${words.name(cluster)} 클러스터의 파드 MTU를 ${words.number(pathMtu)} 이하로 설정하거나, `}${words.name(link)} 링크 아래 네트워크의 MTU를 늘리거나, 그 링크에서 MSS 클램핑을 사용하세요.`,
  },
  subjects: ({ flows, topology }) =>
    componentsOfKind(topology, 'cluster')
      .map((cluster) => ({ cluster, flows: flows.filter((facts) => crosses(facts, cluster, topology)) }))
      .filter((subject) => subject.flows.length > 0),
  check: ({ cluster, flows }, { topology }) => {
    const podMtu = topology.number(cluster, 'podMtu');
    const links = [...new Set(flows.flatMap((facts) => tunnelsOf(facts, topology)))].filter(
      (link) => topology.boolean(link, 'mssClamp')?.value !== true,
    );
    const narrowest = links
      .flatMap((link) => {
        const bytes = payloadMtu(topology, link);
        return bytes === undefined ? [] : [{ link, bytes }];
      })
      .sort((a, b) => a.bytes - b.bytes || (a.link.id < b.link.id ? -1 : 1))[0];
    const neededBytes = Math.max(podMtu?.value ?? 0, minimumMtuBytes);
    if (narrowest !== undefined && narrowest.bytes < neededBytes) {
      const { link, bytes } = narrowest;
      return fail({
        at: [cluster.id, link.id],
        params: { cluster: cluster.id, link: link.id, pathMtu: bytes, podMtu: podMtu?.value ?? null },
        evidence: [
          ...seenIfAny('podMtu', podMtu),
          ...seenIfAny('mtu', topology.number(link, 'mtu')),
          ...seenIfAny('encapsulation', topology.list(link, 'encapsulation')),
          computed(link.id, 'pathMtuBytes', bytes),
        ],
        flows: flows.map(({ id }) => id),
      });
    }
    if (podMtu === undefined && links.length > 0) return notAssessed([cluster.id], ['podMtu']);
    const unknown = links.filter((link) => topology.number(link, 'mtu') === undefined);
    return unknown.length > 0
      ? notAssessed(
          unknown.map(({ id }) => id),
          ['mtu'],
        )
      : pass();
  },
  fix: ({ params: { cluster, pathMtu, podMtu } }, design) =>
    typeof cluster === 'string' && typeof pathMtu === 'number' && pathMtu >= minimumMtuBytes && podMtu !== null
      ? setProperty(design, cluster, 'podMtu', pathMtu)
      : [],
});

/** Whether the flow leaves the cluster or comes into it, over at least one link that may take room from its packets. */
const crosses = (facts: FlowFacts, cluster: ComponentNode, topology: Topology): boolean => {
  const isInside = [facts.flow.from, facts.flow.to].map((end) => clusterOf(end) === cluster);
  return facts.reachable && isInside[0] !== isInside[1] && tunnelsOf(facts, topology).length > 0;
};

/** Links of the path that take room from a packet or have an MTU below that of the networks at their ends: tunnels and wide-area lines. */
const tunnelsOf = ({ hops }: FlowFacts, topology: Topology): readonly LinkNode[] =>
  hops
    .map(({ link }) => link)
    .filter(
      (link) =>
        link.kind?.family === 'wan' || link.kind?.family === 'overlay' || topology.number(link, 'mtu') !== undefined,
    );
