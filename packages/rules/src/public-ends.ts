import type { ComponentNode, Facts, FlowFacts, LinkNode } from '@spandrel/analysis';

/** Whether a component is the internet, or people who come from it: not those on a site, on a line that is not the internet or in a client VPN. */
export const isPublicEnd = (component: ComponentNode): boolean => {
  if (component.component.kind === 'internet') return true;
  if (component.component.kind !== 'user-group' || component.ancestors.length > 0) return false;
  const lines = component.links.filter(({ kind }) => kind?.plane === 'data');
  return lines.length === 0 || lines.some((line) => leadsToInternet(line));
};

const leadsToInternet = ({ link, props, from, to }: LinkNode): boolean =>
  link.kind !== 'vpn-client-to-site' &&
  (link.kind === 'internet-link' ||
    props.medium === 'internet' ||
    [from, to].some((end) => end.component.kind === 'internet'));

/** Flows that people or machines on the internet open, sorted by id. */
export const publicFlows = ({ flows }: Facts): readonly FlowFacts[] =>
  flows.filter(({ reachable, flow }) => reachable && isPublicEnd(flow.from));

/** Flows that lead out to the internet, sorted by id. */
export const outboundFlows = ({ flows }: Facts): readonly FlowFacts[] =>
  flows.filter(({ reachable, flow }) => reachable && flow.to.component.kind === 'internet');
