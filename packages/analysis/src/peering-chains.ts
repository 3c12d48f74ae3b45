import type { Design } from '@spandrel/model';
import { computeFacts, type Facts } from './facts.ts';

/** An unreachable flow that would get through if peerings could be chained. */
export interface PeeringChain {
  readonly flow: string;
  /** Networks in the middle of two peerings on its way, in path order. */
  readonly through: readonly string[];
}

/**
 * Flows that fail only because VPC peering is not transitive
 * (https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html): the drawing is asked again with gateway transit in
 * every network that has two peerings. Sorted by flow.
 */
export const peeringChains = (facts: Facts): readonly PeeringChain[] => {
  const stranded = facts.flows.filter(({ reachable }) => !reachable);
  const middles = new Set(
    facts.topology.components
      .filter((node) => node.links.filter(({ link }) => link.kind === 'vpc-peering').length >= 2)
      .map(({ id }) => id),
  );
  if (stranded.length === 0 || middles.size === 0) return [];
  const opened = computeFacts(withGatewayTransit(facts.design, middles));
  return stranded.flatMap(({ id }) => {
    const hops = opened.flow(id)?.hops ?? [];
    const through = hops.flatMap(({ link, to }, index) =>
      isPeering(link) && isPeering(hops[index + 1]?.link) ? [to.id] : [],
    );
    return through.length > 0 ? [{ flow: id, through }] : [];
  });
};

const isPeering = (link: { readonly link: { readonly kind: string } } | undefined): boolean =>
  link?.link.kind === 'vpc-peering';

const withGatewayTransit = (design: Design, networks: ReadonlySet<string>): Design => ({
  ...design,
  components: design.components.map((component) =>
    networks.has(component.id)
      ? { ...component, props: { ...component.props, gatewayTransit: true, transit: true } }
      : component,
  ),
});
