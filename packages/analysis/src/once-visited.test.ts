import { type Design, emptyDesign } from '@spandrel/model';
import { aDesign } from '@spandrel/model/testing';
import { describe, expect, it } from 'vitest';
import { computeFacts } from './facts.ts';
import { neighbourhoodOf, possibleSteps } from './once-visited.ts';
import { buildTopology } from './topology.ts';
import { buildTrafficGraph } from './traffic-graph.ts';

const stepsOf = (design: Design, from: string, to: string) => {
  const topology = buildTopology(design);
  const index = (id: string) => topology.component(id)!.index;
  const isPossible = possibleSteps(neighbourhoodOf(buildTrafficGraph(topology)), index(from), index(to), {
    isEnterable: () => true,
    isOnce: (at) => topology.components[at]!.transit !== 'inside',
  });
  return (one: string, other: string) => isPossible(index(one), index(other));
};

const chain = aDesign()
  .component('a', 'router')
  .component('gate', 'router')
  .component('b', 'router')
  .component('side', 'router')
  .link('l1', 'link', 'a', 'gate')
  .link('l2', 'link', 'gate', 'b')
  .link('l3', 'link', 'gate', 'side');

describe('the steps a way can take at all', () => {
  it('lead over a component that separates the ends in one direction', () => {
    const isPossible = stepsOf(chain.build(), 'a', 'b');
    expect(isPossible('gate', 'b')).toBe(true);
    expect(isPossible('b', 'gate')).toBe(false);
    expect(isPossible('gate', 'a')).toBe(false);
  });

  it('lead nowhere that only one component joins to the rest', () => {
    expect(stepsOf(chain.build(), 'a', 'b')('gate', 'side')).toBe(false);
    expect(stepsOf(chain.link('l4', 'link', 'side', 'b').build(), 'a', 'b')('gate', 'side')).toBe(true);
  });

  it('lead into a relay and back through the network that alone joins it', () => {
    const relay = chain.component('net', 'vpc').component('fw', 'firewall', { parent: 'net' });
    const design = relay.link('l5', 'link', 'a', 'net').link('l6', 'link', 'net', 'b').build();
    const isPossible = stepsOf(design, 'a', 'b');
    expect([isPossible('net', 'fw'), isPossible('fw', 'net')]).toEqual([true, true]);
  });
});

describe('the ways of a public flow', () => {
  /** Networks with two gateways to the internet each, all attached to one hub. */
  const networks = (count: number): Design => {
    const numbers = Array.from({ length: count }, (_, at) => at);
    const links = numbers.flatMap((at) => [
      { id: `in${at}`, kind: 'internet-link', from: 'net', to: `front${at}`, props: {} },
      { id: `out${at}`, kind: 'internet-link', from: `nat${at}`, to: 'net', props: {} },
      { id: `att${at}`, kind: 'transit-attachment', from: 'hub', to: `vpc${at}`, props: {} },
    ]);
    return {
      ...emptyDesign('networks'),
      components: [
        { id: 'users', kind: 'user-group', props: {} },
        { id: 'net', kind: 'internet', props: {} },
        { id: 'hub', kind: 'transit-hub', props: {} },
        ...numbers.flatMap((at) => [
          { id: `vpc${at}`, kind: 'vpc', props: {} },
          { id: `front${at}`, kind: 'load-balancer', parent: `vpc${at}`, props: {} },
          { id: `nat${at}`, kind: 'nat-gateway', parent: `vpc${at}`, props: {} },
        ]),
      ],
      links: [{ id: 'u', kind: 'internet-link', from: 'users', to: 'net', props: {} }, ...links],
      flows: [{ id: 'f', from: 'users', to: 'vpc0', props: {}, requires: {} }],
    };
  };

  it('never come back to the internet, so that no link counts twice', () => {
    const { proof, usable } = computeFacts(networks(40)).flows[0]!;
    expect(proof.path).toEqual(['users', 'u', 'net', 'in0', 'front0', 'vpc0']);
    expect(proof.availability?.method).toBe('exact');
    expect(usable.links.some(({ id }) => id === 'out0')).toBe(true);
    expect(proof.singlePointsOfFailure).toEqual(['u']);
  });
});
