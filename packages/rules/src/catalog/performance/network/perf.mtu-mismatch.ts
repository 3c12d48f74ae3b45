import { type ComponentNode, type Facts, type LinkNode, payloadMtu } from '@spandrel/analysis';
import { clusterMeshKinds } from '@spandrel/model';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';

/** Links or clusters whose packets must be of one size, with that size in bytes; at least two of them. */
interface Subject {
  readonly of: 'links' | 'clusters';
  readonly sizes: readonly { readonly element: LinkNode | ComponentNode; readonly bytes: number }[];
}

type Params = {
  smaller: readonly string[];
  /** The others, whose packets are too large. */
  larger: readonly string[];
  of: Subject['of'];
  smallest: number;
  largest: number;
};

const flatGroups: ReadonlySet<string> = new Set(clusterMeshKinds);

export const mtuMismatch = defineRule<Subject, Params>({
  id: 'perf.mtu-mismatch',
  principle: 'performance',
  topic: 'perf.network',
  severity: 'medium',
  title: { en: 'Packet size changes with the path', ko: '경로마다 다른 MTU' },
  references: [
    { title: 'Configure MTU (Calico)', url: 'https://docs.tigera.io/calico/latest/networking/configuring/mtu' },
    { title: 'RFC 4821: Packetization layer path MTU discovery', url: 'https://www.rfc-editor.org/rfc/rfc4821' },
  ],
  sentences: {
    en: ({ smaller, of, smallest, largest }, words) =>
      of === 'links'
        ? `A failover to ${words.names(smaller)} shrinks packets from ${words.number(largest)} to ${words.number(smallest)} bytes: open connections with larger packets hang.`
        : `Pods of ${words.names(smaller)} take packets of ${words.number(smallest)} bytes, those of other clusters in the same flat network send up to ${words.number(largest)}.`,
    ko: ({ smaller, of, smallest, largest }, words) =>
      of === 'links'
        ? `${words.names(smaller)} 링크로 장애 조치하면 패킷 크기가 ${words.number(largest)}바이트에서 ${words.number(smallest)}바이트로 줄어, 더 큰 패킷을 쓰던 연결이 멈춥니다.`
        : `${words.names(smaller)} 클러스터의 파드는 ${words.number(smallest)}바이트까지 받지만, 같은 평면 네트워크의 다른 클러스터는 ${words.number(largest)}바이트까지 보냅니다.`,
  },
  remedies: {
    en: ({ smaller, of, smallest }, words) =>
      of === 'links'
        ? `Clamp the TCP segment size on ${words.names(smaller)}, or use packets of ${words.number(smallest)} bytes on all paths.`
        : `Set the pod MTU of all clusters in the group to ${words.number(smallest)}.`,
    ko: ({ smaller, of, smallest }, words) =>
      of === 'links'
        ? `${words.names(smaller)} 링크에 MSS 클램핑을 사용하거나, 모든 경로에서 ${words.number(smallest)}바이트 패킷을 사용하세요.`
        : `그룹에 속한 모든 클러스터의 파드 MTU를 ${words.number(smallest)}바이트로 설정하세요.`,
  },
  subjects: (facts) => [...parallelLinks(facts), ...flatClusters(facts)],
  check: ({ of, sizes }, { topology }) => {
    const bytes = sizes.map((each) => each.bytes);
    const [smallest, largest] = [Math.min(...bytes), Math.max(...bytes)];
    const smaller = sizes.filter((each) => each.bytes < largest).map(({ element }) => element);
    const clamps = smaller.map((element) => topology.boolean(element, 'mssClamp')?.value);
    if (smaller.length === 0 || (of === 'links' && clamps.every((clamp) => clamp === true))) return pass();
    if (of === 'links' && !clamps.includes(false)) {
      return notAssessed(
        smaller.filter((_, index) => clamps[index] === undefined).map(({ id }) => id),
        ['mssClamp'],
      );
    }
    return fail({
      at: smaller.map(({ id }) => id),
      params: {
        smaller: smaller.map(({ id }) => id),
        larger: sizes.filter((each) => each.bytes === largest).map(({ element }) => element.id),
        of,
        smallest,
        largest,
      },
      evidence: [
        ...sizes.map(({ element, bytes: size }) => computed(element.id, 'pathMtuBytes', size)),
        ...smaller.flatMap((element) => seenIfAny('mssClamp', topology.boolean(element, 'mssClamp'))),
      ],
    });
  },
  fix: ({ at, params: { of, smallest, larger } }, design) =>
    of === 'links'
      ? at.flatMap((id) => setProperty(design, id, 'mssClamp', true))
      : [...at, ...(Array.isArray(larger) ? larger : [])].flatMap((id) =>
          setProperty(design, id, 'podMtu', Number(smallest)),
        ),
});

/** Circuits and their backups between the same two sides that state an MTU. */
const parallelLinks = ({ circuitGroups, topology }: Facts): readonly Subject[] =>
  circuitGroups.flatMap(({ circuits, others }) => {
    const sizes = [...circuits, ...others].flatMap((element) => {
      const bytes = payloadMtu(topology, element);
      return bytes === undefined ? [] : [{ element, bytes }];
    });
    return sizes.length < 2 ? [] : [{ of: 'links' as const, sizes }];
  });

/** Clusters whose pods talk directly and that state a pod MTU. */
const flatClusters = ({ topology }: Facts): readonly Subject[] =>
  topology.components
    .filter((node) => {
      const model = topology.text(node, 'networkModel')?.value;
      return model === undefined ? flatGroups.has(node.component.kind) : model === 'flat';
    })
    .flatMap((group) => {
      const members = topology.list(group, 'members')?.value ?? [];
      const sizes = members
        .flatMap((id) => topology.component(id) ?? [])
        .flatMap((element) => {
          const bytes = topology.number(element, 'podMtu')?.value;
          return bytes === undefined ? [] : [{ element, bytes }];
        });
      return sizes.length < 2 ? [] : [{ of: 'clusters' as const, sizes }];
    });
