import { addressSpace, type ComponentNode, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';

const networkKinds: ReadonlySet<string> = new Set(['vpc', 'data-center']);

interface Subject {
  readonly network: ComponentNode;
  readonly parts: readonly Part[];
}

/** Something in a network that may have ranges of its own. */
interface Part {
  readonly node: ComponentNode;
  readonly ranges: readonly string[];
}

type Params = { network: string; share: number; largest: string; hasRoom: boolean };

export const noAddressReserve = defineRule<Subject, Params>({
  id: 'scal.no-address-reserve',
  principle: 'scalability',
  topic: 'scal.horizontal-first',
  severity: 'medium',
  title: { en: 'No addresses left to grow', ko: '확장할 주소 여유가 없음' },
  references: [
    {
      title: 'Reliability pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html',
    },
  ],
  sentences: {
    en: ({ network, share, largest, hasRoom }, words) =>
      `${words.name(network)} has handed out ${words.percent(share)} of its addresses${hasRoom ? '.' : `, and no free block as large as ${largest} is left.`}`,
    ko: ({ network, share, largest, hasRoom }, words) =>
      `${words.name(network)} 네트워크는 주소의 ${words.percent(share)}를 이미 할당했습니다.${hasRoom ? '' : ` ${largest} 크기의 빈 블록이 남아 있지 않습니다.`}`,
  },
  remedies: {
    en: ({ network }, words) =>
      `Add a range to ${words.name(network)} that does not overlap with its neighbours, and reserve contiguous space per region and environment.`,
    ko: ({ network }, words) =>
      `이웃과 겹치지 않는 대역을 ${words.name(network)} 네트워크에 추가하고, 리전과 환경별로 연속된 공간을 예약하세요.`,
  },
  subjects: ({ topology }) =>
    topology.components.flatMap((network) => {
      if (!networkKinds.has(network.component.kind) || topology.list(network, 'cidrs') === undefined) return [];
      const parts = partsOf(topology, network);
      return parts.length > 0 ? [{ network, parts }] : [];
    }),
  check: ({ network, parts }, { topology }, { thresholds }) => {
    const ranges = topology.list(network, 'cidrs');
    const space = addressSpace(
      ranges?.value ?? [],
      parts.flatMap((part) => part.ranges),
    );
    if (space === undefined || (space.share <= thresholds.addressUse && space.hasRoom)) {
      const unknown = parts.filter((part) => part.ranges.length === 0);
      return unknown.length > 0
        ? notAssessed(
            unknown.map(({ node }) => node.id),
            ['cidrs'],
          )
        : pass();
    }
    return fail({
      at: [network.id],
      params: { network: network.id, share: space.share, largest: space.largest, hasRoom: space.hasRoom },
      evidence: [
        ...seenIfAny('cidrs', ranges),
        computed(network.id, 'utilisation', space.share),
        ...parts.flatMap(({ node }) => seenIfAny('cidrs', topology.list(node, 'cidrs'))),
      ],
    });
  },
});

/** Subnets and networks in it, and whatever else in it states ranges of its own. */
const partsOf = (topology: Topology, network: ComponentNode): readonly Part[] =>
  contentsOf(network)
    .map((node) => ({ node, ranges: rangesOf(topology, node) }))
    .filter(({ node, ranges }) => node.component.kind === 'subnet' || ranges.length > 0)
    .sort((a, b) => a.node.index - b.node.index);

const contentsOf = (box: ComponentNode): ComponentNode[] =>
  box.children.flatMap((child) => [child, ...contentsOf(child)]);

const rangesOf = (topology: Topology, part: ComponentNode): readonly string[] => [
  ...(topology.list(part, 'cidrs')?.value ?? []),
  ...(topology.list(part, 'nodeCidr')?.value ?? []),
];
