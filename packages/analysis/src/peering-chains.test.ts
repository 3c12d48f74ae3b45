import { aDesign } from '@spandrel/model/testing';
import { expect, test } from 'vitest';
import { computeFacts } from './facts.ts';
import { peeringChains } from './peering-chains.ts';

const chain = aDesign()
  .component('a', 'vpc')
  .component('b', 'vpc')
  .component('c', 'vpc')
  .component('d', 'vpc')
  .link('ab', 'vpc-peering', 'a', 'b')
  .link('bc', 'vpc-peering', 'b', 'c')
  .link('cd', 'vpc-peering', 'c', 'd');
const chainsOf = (design: ReturnType<typeof aDesign>) => peeringChains(computeFacts(design.build()));

test('names every network in the middle of a chain', () => {
  expect(chainsOf(chain.flow('f', 'a', 'd'))).toEqual([{ flow: 'f', through: ['b', 'c'] }]);
  expect(chainsOf(chain.flow('f', 'a', 'c'))).toEqual([{ flow: 'f', through: ['b'] }]);
});

test('says nothing of flows that get through, or would not get through either', () => {
  expect(chainsOf(chain.flow('f', 'a', 'b'))).toEqual([]);
  expect(chainsOf(chain.without('cd').flow('f', 'a', 'd'))).toEqual([]);
  expect(
    chainsOf(
      chain
        .component('hub', 'transit-hub')
        .link('ah', 'link', 'a', 'hub')
        .link('ch', 'link', 'c', 'hub')
        .flow('f', 'a', 'c'),
    ),
  ).toEqual([]);
});
