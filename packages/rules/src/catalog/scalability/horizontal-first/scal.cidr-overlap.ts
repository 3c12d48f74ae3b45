import { boxesLeft, type ComponentNode, componentsOfKind, type Facts, type LinkNode } from '@spandrel/analysis';
import { type AddressOverlap, clusterMeshKinds, meshKinds } from '@spandrel/model';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';

/** A network with addresses of its own, or two that have some in common. */
type Subject =
  | { readonly sort: 'network'; readonly network: ComponentNode; readonly property: string }
  | { readonly sort: 'pair'; readonly a: string; readonly b: string; readonly overlaps: readonly AddressOverlap[] };

type Params = { a: string; b: string; prefixes: readonly string[]; domains: readonly string[] };

export const cidrOverlap = defineRule<Subject, Params>({
  id: 'scal.cidr-overlap',
  principle: 'scalability',
  topic: 'scal.horizontal-first',
  severity: 'critical',
  title: { en: 'Overlapping address ranges', ko: '겹치는 주소 대역' },
  references: [
    { title: 'Globalnet (Submariner)', url: 'https://submariner.io/getting-started/architecture/globalnet/' },
    { title: 'RFC 1918: Address allocation for private internets', url: 'https://www.rfc-editor.org/rfc/rfc1918' },
  ],
  likelyFalsePositives: {
    en: 'Networks joined through address translation that is not drawn.',
    ko: '설계도에 그리지 않은 주소 변환(NAT)을 거쳐 연결된 네트워크일 수 있습니다.',
  },
  sentences: {
    en: ({ a, b, prefixes }, words) =>
      `${words.name(a)} and ${words.name(b)} route to each other with overlapping addresses (${words.list(prefixes)}): packets to them cannot be told apart.`,
    ko: ({ a, b, prefixes }, words) =>
      `${words.name(a)} 네트워크와 ${words.name(b)} 네트워크가 서로 라우팅되는데 주소 대역이 겹칩니다(${words.list(prefixes)}). 목적지를 구분할 수 없습니다.`,
  },
  remedies: {
    en: ({ a, b }, words) =>
      `Re-address ${words.name(a)} or ${words.name(b)}, or join them through translation (Globalnet, NAT) or gateways of a multi-network mesh.`,
    ko: ({ a, b }, words) =>
      `${words.name(a)} 네트워크나 ${words.name(b)} 네트워크의 주소를 다시 설계하거나, 주소 변환(Globalnet, NAT) 또는 다중 네트워크 메시의 게이트웨이로 연결하세요.`,
  },
  subjects: (facts) => [...overlappingPairs(facts), ...networks(facts)],
  check: (subject, { topology }) => {
    if (subject.sort === 'network') {
      const stated = topology.property(subject.network, subject.property);
      return stated === undefined ? notAssessed([subject.network.id], [subject.property]) : pass();
    }
    const { a, b, overlaps } = subject;
    return fail({
      at: [a, b],
      params: {
        a,
        b,
        prefixes: [...new Set(overlaps.map(({ cidrA, cidrB }) => (cidrA === cidrB ? cidrA : `${cidrA} / ${cidrB}`)))],
        domains: [...new Set(overlaps.map(({ domain }) => domain))],
      },
      evidence: [
        computed(a, 'domain', [...new Set(overlaps.map(({ domain }) => domain))]),
        ...[a, b].flatMap((id) => {
          const network = topology.component(id);
          if (network === undefined) return [];
          return ['cidrs', 'podCidr', 'serviceCidr', 'nodeCidr'].flatMap((property) =>
            seenIfAny(property, topology.property(network, property)),
          );
        }),
      ],
    });
  },
});

const overlappingPairs = ({ overlaps }: Facts): readonly Subject[] => {
  const pairs = new Map<string, { a: string; b: string; overlaps: AddressOverlap[] }>();
  for (const overlap of overlaps) {
    const [a, b] = overlap.a < overlap.b ? [overlap.a, overlap.b] : [overlap.b, overlap.a];
    const pair = pairs.get(`${a} ${b}`) ?? { a, b, overlaps: [] };
    pair.overlaps.push(overlap);
    pairs.set(`${a} ${b}`, pair);
  }
  return [...pairs.values()].map((pair) => ({ sort: 'pair', ...pair }));
};

const addressOf: Readonly<Record<string, string>> = {
  vpc: 'cidrs',
  'data-center': 'cidrs',
  'branch-site': 'cidrs',
  'private-cloud': 'cidrs',
  cluster: 'podCidr',
};

const joiningKinds: readonly string[] = [...meshKinds, ...clusterMeshKinds];

/** Networks that meet others and do not overlap: sites and VPCs with a data link outwards, and members of a mesh. */
const networks = ({ topology, overlaps }: Facts): readonly Subject[] => {
  const overlapping = new Set(overlaps.flatMap(({ a, b }) => [a, b]));
  const groups = joiningKinds.flatMap((kind) => componentsOfKind(topology, kind));
  const members = new Set(groups.flatMap((group) => topology.list(group, 'members')?.value ?? []));
  const joined = new Set(topology.links.filter(isDataLink).flatMap(({ from, to }) => boxesLeft(from, to)));
  return topology.components.flatMap((network) => {
    const property = addressOf[network.component.kind];
    if (property === undefined || overlapping.has(network.id)) return [];
    const meetsOthers = network.component.kind === 'cluster' ? members.has(network.id) : joined.has(network);
    return meetsOthers ? [{ sort: 'network', network, property }] : [];
  });
};

const isDataLink = ({ kind }: LinkNode): boolean => kind?.plane === 'data';
