import { type ComponentNode, componentsOfKind, type Prefix, parsePrefix, type Topology } from '@spandrel/analysis';
import type { Localized } from '@spandrel/model';
import { defineRule, type Evidence, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seenIfAny } from '../../../evidence.ts';
import type { Policy } from '../../../policy.ts';
import type { Words } from '../../../words.ts';

/** What an address range has too little room for: nodes, pods on a node, or Services. */
type Shortage = 'nodes' | 'pods' | 'services';

/** How many fit of what is short; null where there is room. */
type Params = { cluster: string; nodes: number | null; pods: number | null; services: number | null };

const shortagesIn: Localized<(params: Params, words: Words) => readonly string[]> = {
  en: ({ nodes, pods, services }, { number }) => [
    ...(nodes === null ? [] : [`its pod range holds ${number(nodes)} nodes`]),
    ...(pods === null ? [] : [`each node gets ${number(pods)} pod addresses`]),
    ...(services === null ? [] : [`its Service range holds ${number(services)} addresses`]),
  ],
  ko: ({ nodes, pods, services }, { number }) => [
    ...(nodes === null ? [] : [`파드 대역이 수용하는 노드는 ${number(nodes)}개`]),
    ...(pods === null ? [] : [`노드마다 할당되는 파드 주소는 ${number(pods)}개`]),
    ...(services === null ? [] : [`서비스 대역의 주소는 ${number(services)}개`]),
  ],
};

export const ipExhaustion = defineRule<ComponentNode, Params>({
  id: 'scal.ip-exhaustion',
  principle: 'scalability',
  topic: 'scal.horizontal-first',
  severity: 'high',
  title: { en: 'Cluster addresses run out', ko: '부족해지는 클러스터 주소' },
  references: [
    {
      title: 'Considerations for large clusters (Kubernetes)',
      url: 'https://kubernetes.io/docs/setup/best-practices/cluster-large/',
    },
  ],
  likelyFalsePositives: {
    en: 'Network plugins that give pods addresses of the cloud network do not slice the pod range by node.',
    ko: '파드에 클라우드 네트워크의 주소를 할당하는 네트워크 플러그인은 파드 대역을 노드별로 나누지 않습니다.',
  },
  sentences: {
    en: (params, words) =>
      `${words.name(params.cluster)} has too few addresses to grow: ${words.list(shortagesIn.en(params, words))}.`,
    ko: (params, words) =>
      `${words.name(params.cluster)} 클러스터는 확장할 주소가 부족합니다. ${shortagesIn.ko(params, words).join(', ')}입니다.`,
  },
  remedies: {
    en: ({ cluster }, words) =>
      `Enlarge the ranges of ${words.name(cluster)} or add a second one before it grows: room for 30% more nodes, twice the pods of a node, and a fifth of the Service range free.`,
    ko: ({ cluster }, words) =>
      `클러스터가 커지기 전에 ${words.name(cluster)} 클러스터의 대역을 늘리거나 추가하세요. 노드 30% 추가, 노드당 파드 수의 두 배, 서비스 대역의 5분의 1을 여유로 두세요.`,
  },
  subjects: ({ topology }) => componentsOfKind(topology, 'cluster'),
  check: (cluster, { topology }, policy) => {
    const parts = [
      nodeRoom(topology, cluster, policy),
      podRoom(topology, cluster),
      serviceRoom(topology, cluster, policy),
    ];
    const short = parts.filter(({ isShort }) => isShort === true);
    if (short.length === 0) {
      const missing = [...new Set(parts.flatMap((part) => part.missing))];
      return missing.length > 0 ? notAssessed([cluster.id], missing) : pass();
    }
    const sizeOfShort = (shortage: Shortage) => short.find((part) => part.shortage === shortage)?.size ?? null;
    return fail({
      at: [cluster.id],
      params: {
        cluster: cluster.id,
        nodes: sizeOfShort('nodes'),
        pods: sizeOfShort('pods'),
        services: sizeOfShort('services'),
      },
      evidence: short.flatMap(({ evidence }) => evidence),
    });
  },
});

interface Room {
  readonly shortage: Shortage;
  /** How many fit. */
  readonly size: number;
  /** Undefined when something is missing to tell. */
  readonly isShort: boolean | undefined;
  readonly missing: readonly string[];
  readonly evidence: readonly Evidence[];
}

const nodeRoom = (topology: Topology, cluster: ComponentNode, { thresholds }: Policy): Room => {
  const found = read(topology, cluster, ['podCidr', 'nodeMask', 'nodes']);
  const range = parsePrefix(found.text('podCidr'));
  const size = range === undefined ? 0 : Math.floor(sizeOf(range) / sizeOfBlock(range, found.number('nodeMask')));
  return {
    ...found,
    shortage: 'nodes',
    size,
    isShort: found.decide(size < found.number('nodes') * thresholds.nodeGrowth),
  };
};

/** Twice the pods of a node, so that addresses are not handed out again while connections to their last pod live on. */
const podRoom = (topology: Topology, cluster: ComponentNode): Room => {
  const found = read(topology, cluster, ['podCidr', 'nodeMask', 'maxPodsPerNode']);
  const range = parsePrefix(found.text('podCidr'));
  const size = range === undefined ? 0 : sizeOfBlock(range, found.number('nodeMask'));
  return { ...found, shortage: 'pods', size, isShort: found.decide(size < 2 * found.number('maxPodsPerNode')) };
};

const serviceRoom = (topology: Topology, cluster: ComponentNode, { thresholds }: Policy): Room => {
  const found = read(topology, cluster, ['serviceCidr', 'services']);
  const range = parsePrefix(found.text('serviceCidr'));
  const size = range === undefined ? 0 : sizeOf(range);
  return {
    ...found,
    shortage: 'services',
    size,
    isShort: found.decide(found.number('services') > size * thresholds.serviceRangeUse),
  };
};

const sizeOf = ({ first, last }: Prefix): number => Number(last - first + 1n);

const sizeOfBlock = ({ family }: Prefix, prefixLength: number): number =>
  2 ** Math.max(0, (family === 'ipv4' ? 32 : 128) - prefixLength);

const read = (topology: Topology, cluster: ComponentNode, properties: readonly string[]) => {
  const missing = properties.filter((property) => topology.property(cluster, property) === undefined);
  return {
    missing,
    evidence: properties.flatMap((property) => seenIfAny(property, topology.property(cluster, property))),
    text: (property: string) => topology.text(cluster, property)?.value ?? '',
    number: (property: string) => topology.number(cluster, property)?.value ?? 0,
    decide: (isShort: boolean) => (missing.length > 0 ? undefined : isShort),
  };
};
