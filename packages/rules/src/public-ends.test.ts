import { computeFacts } from '@spandrel/analysis';
import { aDesign } from '@spandrel/model/testing';
import { expect, test } from 'vitest';
import { outboundFlows, publicFlows } from './public-ends.ts';

const users = aDesign().component('users', 'user-group').component('gw', 'router').component('net', 'internet');
const online = users
  .link('u', 'internet-link', 'net', 'users')
  .link('i', 'internet-link', 'net', 'gw')
  .flow('f', 'users', 'gw');
const publicIn = (design: typeof users) => publicFlows(computeFacts(design.build())).map(({ id }) => id);

test.each([
  ['users with internet access', online],
  ['users of whom no line is drawn', users.link('c', 'service-call', 'users', 'gw').flow('f', 'users', 'gw')],
  ['the internet itself', online.flow('f', 'net', 'gw')],
  [
    'users on a line whose medium is the internet',
    users.link('l', 'link', 'users', 'gw', { medium: 'internet' }).flow('f', 'users', 'gw'),
  ],
])('%s are public', (_name, design) => {
  expect(publicIn(design)).toEqual(['f']);
});

test.each([
  ['users on a site', online.component('dc', 'data-center').component('users', 'user-group', { parent: 'dc' })],
  ['users in a client VPN', users.link('v', 'vpn-client-to-site', 'users', 'gw').flow('f', 'users', 'gw')],
  ['users on a line of their own', users.link('l', 'link', 'users', 'gw').flow('f', 'users', 'gw')],
  ['flows without a path', online.without('i')],
])('%s are not public', (_name, design) => {
  expect(publicIn(design)).toEqual([]);
});

test('outbound flows end at the internet', () => {
  const facts = computeFacts(online.flow('out', 'gw', 'net').build());
  expect(outboundFlows(facts).map(({ id }) => id)).toEqual(['out']);
});
