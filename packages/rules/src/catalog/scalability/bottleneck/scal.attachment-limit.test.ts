import { aDesign, type DesignBuilder } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { attachmentLimit } from './scal.attachment-limit.ts';

const times = (count: number, design: DesignBuilder, step: (design: DesignBuilder, id: string) => DesignBuilder) =>
  Array.from({ length: count }, (_, at) => `n${at}`).reduce(step, design);

const peered = (count: number, props: Record<string, string | number> = { provider: 'aws' }) =>
  times(count, aDesign().component('v', 'vpc', props), (design, id) =>
    design.component(id, 'vpc', { maxAttachments: 100 }).link(`p-${id}`, 'vpc-peering', 'v', id),
  );
const tunnelled = (sku: string, tunnels: number) =>
  aDesign()
    .component('g', 'vpn-gateway', { provider: 'azure', sku })
    .component('r', 'router')
    .link('t', 'vpn-site-to-site', 'g', 'r', { tunnels });

testRule(attachmentLimit, {
  passes: {
    '40 peerings of an AWS VPC': peered(40),
    'more peerings after the quota was raised': peered(41, { provider: 'aws', maxAttachments: 125 }),
    'few attachments of an AWS transit hub': aDesign()
      .component('h', 'transit-hub', { provider: 'aws' })
      .component('v', 'vpc')
      .link('a', 'transit-attachment', 'h', 'v'),
    '24 tunnels of a small Azure gateway': tunnelled('VpnGw3AZ', 24),
    '80 tunnels of a large Azure gateway': tunnelled('VpnGw4AZ', 80),
  },
  fails: {
    '41 peerings of an AWS VPC': {
      design: peered(41),
      at: ['v'],
      severity: 'medium',
      params: { attachments: 41, limit: 50 },
    },
    'a stated quota': {
      design: aDesign()
        .component('h', 'transit-hub', { maxAttachments: 1 })
        .component('v', 'vpc')
        .link('a', 'transit-attachment', 'h', 'v'),
      at: ['h'],
      params: { attachments: 1, limit: 1 },
    },
    '25 tunnels of a small Azure gateway': { design: tunnelled('VpnGw3AZ', 25), at: ['g'], params: { limit: 30 } },
    '81 tunnels of a large Azure gateway': { design: tunnelled('VpnGw4AZ', 81), at: ['g'], params: { limit: 100 } },
  },
  notApplicable: { 'to what nothing is attached to': aDesign().component('h', 'transit-hub').component('v', 'vpc') },
  notAssessed: {
    'when no limit is known': {
      design: aDesign().component('h', 'transit-hub').component('v', 'vpc').link('a', 'transit-attachment', 'h', 'v'),
      at: ['h'],
      missing: ['maxAttachments'],
    },
  },
});
