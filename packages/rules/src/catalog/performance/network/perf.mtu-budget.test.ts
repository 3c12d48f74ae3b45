import { aDesign } from '@spandrel/model/testing';
import { referenceDesign } from '../../../testing/reference-design.ts';
import { testRule } from '../../../testing/test-rule.ts';
import { mtuBudget } from './perf.mtu-budget.ts';

type Props = Record<string, string | number | boolean | string[]>;

const tunnel = (podMtu: Props, link: Props) =>
  aDesign()
    .component('one', 'cluster', podMtu)
    .component('dc', 'data-center')
    .link('t', 'overlay-tunnel', 'one', 'dc', link)
    .flow('f', 'one', 'dc');
const inARow = (first: Props, second: Props) =>
  aDesign()
    .component('one', 'cluster', { podMtu: 1450 })
    .component('r', 'router')
    .component('dc', 'data-center')
    .link('b', 'overlay-tunnel', 'one', 'r', first)
    .link('a', 'overlay-tunnel', 'r', 'dc', second)
    .flow('f', 'one', 'dc');
const submariner = referenceDesign('submariner-broker');

testRule(mtuBudget, {
  passes: {
    'a pod MTU that exactly fits into the tunnel': tunnel({ podMtu: 1450 }, { mtu: 1500, encapsulation: ['vxlan'] }),
    'packets that are too large where the segment size is clamped': tunnel(
      { podMtu: 1500 },
      { mtu: 1500, encapsulation: ['vxlan'], mssClamp: true },
    ),
    'a pod MTU nobody states where the segment size is clamped': tunnel({}, { mtu: 1500, mssClamp: true }),
    'the smallest packet size networks count on': tunnel({ podMtu: 1280 }, { mtu: 1280 }),
  },
  fails: {
    'a pod MTU one byte too large': {
      design: tunnel({ podMtu: 1451 }, { mtu: 1500, encapsulation: ['vxlan'] }),
      at: ['one', 't'],
      severity: 'high',
      params: { podMtu: 1451, pathMtu: 1450 },
    },
    'a path below the smallest size, whatever the pods send': {
      design: tunnel({}, { mtu: 1279 }),
      at: ['one', 't'],
      params: { podMtu: null, pathMtu: 1279 },
    },
    'the narrower of two tunnels in a row, naming it': {
      design: inARow({ mtu: 1440 }, { mtu: 1400 }),
      at: ['a', 'one'],
      params: { link: 'a', pathMtu: 1400 },
    },
    'the first by its id of two that are equally narrow': {
      design: inARow({ mtu: 1400 }, { mtu: 1400 }),
      at: ['a', 'one'],
    },
    'a narrow tunnel behind one of which nothing is known': {
      design: inARow({}, { mtu: 1400 }),
      at: ['a', 'one'],
    },
    'a flow into the cluster over a wide-area line': {
      design: tunnel({ podMtu: 1500 }, {}).link('t', 'vpn', 'one', 'dc', { mtu: 1400 }).flow('f', 'dc', 'one'),
      at: ['one', 't'],
    },
    'a line inside a site that states its MTU': {
      design: tunnel({ podMtu: 9000 }, {}).link('t', 'l2-l3-fabric', 'one', 'dc', { mtu: 1500 }),
      at: ['one', 't'],
    },
    'two encapsulations of one tunnel': {
      design: tunnel({ podMtu: 1440 }, { mtu: 1500, encapsulation: ['vxlan', 'wireguard'] }),
      at: ['one', 't'],
      params: { pathMtu: 1390 },
    },
    'the published Submariner deployment with a pod MTU of 1500': {
      design: submariner.with('west', { podMtu: 1500 }).with('east', { podMtu: 1400 }),
      at: ['tun', 'west'],
      params: { pathMtu: 1438 },
    },
  },
  notApplicable: {
    'to flows inside one cluster': tunnel({ podMtu: 9000 }, {})
      .component('a', 'service', { parent: 'one' })
      .component('b', 'service', { parent: 'one' })
      .flow('f', 'a', 'b'),
    'to ways without tunnels or wide-area lines': tunnel({ podMtu: 9000 }, {}).link('t', 'l2-l3-fabric', 'one', 'dc'),
    'without clusters': aDesign().component('dc', 'data-center'),
  },
  notAssessed: {
    'when the pod MTU is not stated': { design: tunnel({}, { mtu: 1500 }), at: ['one'], missing: ['podMtu'] },
    'when the MTU of the tunnel is not stated': {
      design: tunnel({ podMtu: 1400 }, {}),
      at: ['t'],
      missing: ['mtu'],
    },
  },
});
