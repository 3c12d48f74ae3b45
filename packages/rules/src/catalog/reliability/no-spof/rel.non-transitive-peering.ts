import { type FlowFacts, type PeeringChain, peeringChains } from '@spandrel/analysis';
import type { Design } from '@spandrel/model';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { joinedTo } from '../../../joining-edits.ts';

/** A flow with an end in a peered network. */
interface Subject {
  readonly flow: FlowFacts;
  readonly chain: PeeringChain | undefined;
}

type Params = { flow: string; from: string; to: string; through: readonly string[] };

export const nonTransitivePeering = defineRule<Subject, Params>({
  id: 'rel.non-transitive-peering',
  principle: 'reliability',
  topic: 'rel.no-spof',
  severity: 'critical',
  title: { en: 'Chain of peerings carries no traffic', ko: '트래픽이 지나지 못하는 연속 피어링' },
  references: [
    {
      title: 'VPC peering basics (AWS)',
      url: 'https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html',
    },
  ],
  sentences: {
    en: ({ flow, through }, words) =>
      `The flow ${words.name(flow)} would have to pass ${words.names(through)} from one peering to the next, and peering is not transitive: its packets are dropped.`,
    ko: ({ flow, through }, words) =>
      `${words.name(flow)} 플로우는 ${words.names(through)} 네트워크에서 한 피어링에서 다른 피어링으로 넘어가야 하지만, 피어링은 전이되지 않으므로 패킷이 폐기됩니다.`,
  },
  remedies: {
    en: ({ from, to }, words) =>
      `Peer the networks of ${words.name(from)} and ${words.name(to)} directly, or join them through a transit hub.`,
    ko: ({ from, to }, words) =>
      `${words.name(from)} 구성 요소와 ${words.name(to)} 구성 요소의 네트워크를 직접 피어링하거나 전송 허브로 연결하세요.`,
  },
  subjects: (facts) => {
    const chains = new Map(peeringChains(facts).map((chain) => [chain.flow, chain]));
    return facts.flows
      .filter((flow) => chains.has(flow.id) || flow.hops.some(({ link }) => link.link.kind === 'vpc-peering'))
      .map((flow) => ({ flow, chain: chains.get(flow.id) }));
  },
  check: ({ flow: { id, flow }, chain }, { topology }) =>
    chain === undefined
      ? pass()
      : fail({
          at: [id, ...chain.through],
          params: { flow: id, from: flow.from.id, to: flow.to.id, through: chain.through },
          evidence: [
            computed(id, 'path', []),
            ...chain.through.flatMap((network) => {
              const component = topology.component(network);
              return component ? seenIfAny('gatewayTransit', topology.boolean(component, 'gatewayTransit')) : [];
            }),
          ],
          flows: [id],
        }),
  fix: ({ params: { from, to } }, design) => {
    const [near, far] = [networkAround(design, String(from)), networkAround(design, String(to))];
    return near === undefined || far === undefined ? [] : joinedTo(design, 'vpc-peering', [near], far);
  },
});

/** The network a component is or stands in. */
const networkAround = (design: Design, id: string): string | undefined => {
  const component = design.components.find((each) => each.id === id);
  if (component === undefined || component.kind === 'vpc') return component?.id;
  return component.parent === undefined ? undefined : networkAround(design, component.parent);
};
