import {
  type ComponentNode,
  clusterOf,
  componentsOfKinds,
  deploymentsListing,
  type Facts,
  type FlowFacts,
  type Topology,
  type Valued,
} from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { assumed, computed, seenIfAny } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';

/** A gateway that hides many connections behind few addresses, and the flows it translates. */
interface Subject {
  readonly gateway: ComponentNode;
  readonly flows: readonly FlowFacts[];
  readonly addresses: Valued<number> | undefined;
}

type Params = { gateway: string; target: string; connections: number; limit: number; addressesNeeded: number };

/** Simultaneous connections per address and destination: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html */
const awsConnectionsPerAddress = 55_000;
/** Ports 1,024 to 65,535 of one address. */
const portsPerAddress = 64_512;

const translators: ReadonlySet<string> = new Set(['nat-gateway', 'egress-gateway', 'submariner-gateway']);

export const portExhaustion = defineRule<Subject, Params>({
  id: 'perf.port-exhaustion',
  principle: 'performance',
  topic: 'perf.network',
  severity: 'high',
  title: { en: 'Address translation runs out of ports', ko: '주소 변환 포트 고갈' },
  references: [
    {
      title: 'NAT gateway basics (AWS)',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html',
    },
  ],
  sentences: {
    en: ({ gateway, target, connections, limit }, words) =>
      `${words.number(connections)} connections to ${words.name(target)} go through ${words.name(gateway)} at once, whose addresses have ports for ${words.number(limit)}: new connections fail.`,
    ko: ({ gateway, target, connections, limit }, words) =>
      `${words.name(gateway)} 게이트웨이를 통해 ${words.name(target)} 목적지로 동시에 ${words.number(connections)}개 연결이 지나가지만, 주소의 포트로는 ${words.number(limit)}개까지만 가능하여 새 연결이 실패합니다.`,
  },
  remedies: {
    en: ({ gateway, addressesNeeded }, words) =>
      `Give ${words.name(gateway)} at least ${words.number(addressesNeeded)} egress addresses, reuse connections, or reach the target through a private endpoint.`,
    ko: ({ gateway, addressesNeeded }, words) =>
      `${words.name(gateway)} 게이트웨이에 송신 IP를 ${words.number(addressesNeeded)}개 이상 두거나, 연결을 재사용하거나, 프라이빗 엔드포인트로 접근하세요.`,
  },
  subjects: (facts) => subjectsOf(facts),
  check: ({ gateway, flows, addresses }, { topology }) => {
    const perAddress =
      gateway.component.kind === 'nat-gateway' && topology.text(gateway, 'provider')?.value.toLowerCase() === 'aws'
        ? awsConnectionsPerAddress
        : portsPerAddress;
    const byTarget = new Map<string, number>();
    for (const { flow } of flows) {
      const count = topology.number(flow, 'connections')?.value ?? 0;
      byTarget.set(flow.to.id, (byTarget.get(flow.to.id) ?? 0) + count);
    }
    const [target, connections] = [...byTarget].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? ['', 0];
    const limit = perAddress * (addresses?.value ?? 1);
    if (connections > limit && addresses === undefined) return notAssessed([gateway.id], ['egressIps']);
    if (connections > limit) {
      return fail({
        at: [gateway.id],
        params: {
          gateway: gateway.id,
          target,
          connections,
          limit,
          addressesNeeded: Math.ceil(connections / perAddress),
        },
        evidence: [
          computed(gateway.id, 'connections', connections),
          computed(gateway.id, 'connectionLimit', limit),
          ...(addresses ? seenIfAny('egressIps', addresses) : [assumed(gateway.id, 'egressIps', 1)]),
        ],
        flows: flows.map(({ id }) => id),
      });
    }
    const unknown = flows.filter(({ flow }) => topology.number(flow, 'connections') === undefined);
    return unknown.length > 0
      ? notAssessed(
          unknown.map(({ id }) => id),
          ['connections'],
        )
      : pass();
  },
  fix: ({ at: [id], params: { addressesNeeded } }, design) =>
    id !== undefined &&
    typeof addressesNeeded === 'number' &&
    design.components.some((component) => component.id === id && component.kind !== 'submariner-gateway')
      ? setProperty(design, id, 'egressIps', addressesNeeded)
      : [],
});

const subjectsOf = ({ topology, flows }: Facts): readonly Subject[] =>
  componentsOfKinds(topology, translators).flatMap((gateway) => {
    const globalnet = gateway.component.kind === 'submariner-gateway' ? globalnetOf(topology, gateway) : undefined;
    if (gateway.component.kind === 'submariner-gateway' && globalnet === undefined) return [];
    const translated = flows.filter(
      ({ path, flow }) =>
        path.includes(gateway.id) && (globalnet === undefined || clusterOf(flow.from) === clusterOf(gateway)),
    );
    const addresses = topology.number(globalnet ?? gateway, 'egressIps');
    return translated.length === 0 ? [] : [{ gateway, flows: translated, addresses }];
  });

/** The Submariner deployment that translates the addresses of the gateway's cluster. */
const globalnetOf = (topology: Topology, gateway: ComponentNode): ComponentNode | undefined =>
  deploymentsListing(topology, clusterOf(gateway)).find(
    (node) => node.component.kind === 'submariner' && topology.boolean(node, 'globalnet')?.value === true,
  );
