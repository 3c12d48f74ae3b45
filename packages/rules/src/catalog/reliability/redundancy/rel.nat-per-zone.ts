import { type ComponentNode, componentsOfKind, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';

/** A NAT gateway with the subnets that have no other. */
interface Subject {
  readonly nat: ComponentNode;
  readonly subnets: readonly ComponentNode[];
}

type Params = { nat: string; zone: string; subnets: readonly string[] };

export const natPerZone = defineRule<Subject, Params>({
  id: 'rel.nat-per-zone',
  principle: 'reliability',
  topic: 'rel.redundancy',
  severity: 'medium',
  title: { en: 'One NAT gateway for several zones', ko: '여러 가용 영역이 공유하는 NAT 게이트웨이' },
  references: [
    {
      title: 'NAT gateway basics (AWS)',
      url: 'https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html',
    },
  ],
  sentences: {
    en: ({ nat, zone, subnets }, words) =>
      `${words.names(subnets)} reach the outside only through ${words.name(nat)} in zone «${zone}»: when that zone fails, healthy zones lose their way out as well.`,
    ko: ({ nat, zone, subnets }, words) =>
      `${words.names(subnets)} 서브넷은 «${zone}» 가용 영역의 ${words.name(nat)} 게이트웨이를 통해서만 외부로 나갑니다. 그 영역에 장애가 나면 정상인 영역도 외부와 끊깁니다.`,
  },
  remedies: {
    en: ({ nat }, words) =>
      `Add a NAT gateway beside ${words.name(nat)} in every zone, and route each subnet to its own.`,
    ko: ({ nat }, words) =>
      `${words.name(nat)} 게이트웨이 외에 가용 영역마다 NAT 게이트웨이를 두고, 서브넷을 같은 영역의 게이트웨이로 보내세요.`,
  },
  subjects: ({ topology }) =>
    componentsOfKind(topology, 'nat-gateway')
      .map((nat) => ({ nat, subnets: subnetsOf(nat) }))
      .filter(({ subnets }) => new Set(subnets.flatMap((subnet) => zoneOf(subnet, topology) ?? [])).size >= 2),
  check: ({ nat, subnets }, { topology }) => {
    const zonal = topology.boolean(nat, 'zonal');
    const zones = new Set(topology.list(nat, 'zones')?.value);
    if (zonal?.value === false || zones.size >= 2) return pass();
    const zone = zoneOf(nat, topology);
    if (zone === undefined) return notAssessed([nat.id], [zonal === undefined ? 'zonal' : 'zones']);
    const foreign = subnets.filter((subnet) => (zoneOf(subnet, topology) ?? zone) !== zone);
    if (foreign.length === 0) return pass();
    const ids = foreign.map(({ id }) => id);
    return fail({
      at: [nat.id],
      params: { nat: nat.id, zone, subnets: ids },
      evidence: [computed(nat.id, 'zones', [zone]), ...seenIfAny('zonal', zonal)],
    });
  },
});

/** Subnets joined to this gateway and to no other. */
const subnetsOf = (nat: ComponentNode): readonly ComponentNode[] =>
  neighbours(nat).filter(
    (subnet) =>
      subnet.component.kind === 'subnet' &&
      neighbours(subnet).every((other) => other === nat || other.component.kind !== 'nat-gateway'),
  );

const neighbours = (node: ComponentNode): readonly ComponentNode[] => [
  ...new Set(node.links.map(({ from, to }) => (from === node ? to : from))),
];

/** Its only zone: stated, or the one it or its subnet is drawn in. */
const zoneOf = (node: ComponentNode, topology: Topology): string | undefined => {
  for (const each of [node, ...node.ancestors]) {
    if (each.component.kind === 'zone') return each.id;
    const zones = each.component.kind === 'vpc' ? undefined : topology.list(each, 'zones')?.value;
    if (zones?.length === 1) return zones[0];
  }
  return undefined;
};
