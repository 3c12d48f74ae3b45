import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { vpnJitter } from './perf.vpn-jitter.ts';

const call = (kind: string, latencyClass: string, props: Record<string, string | number> = {}) =>
  aDesign()
    .component('branch', 'branch-site')
    .component('gw', 'vpn-gateway')
    .link('wan', kind, 'branch', 'gw', props)
    .flow('voice', 'branch', 'gw', { latencyClass });
const limited = (jitterMs: number, props: Record<string, number>) =>
  call('vpn-site-to-site', 'bulk', props).flow('voice', 'branch', 'gw', {}, { jitterMs });

testRule(vpnJitter, {
  passes: {
    'a real-time flow over a circuit': call('dedicated-circuit', 'realtime'),
    'a tunnel over a private line': call('vpn-site-to-site', 'realtime', { medium: 'private' }),
    'a tunnel whose measured jitter is what the flow allows': limited(5, { jitterMs: 5 }),
  },
  fails: {
    'a real-time flow over an internet VPN': {
      design: call('vpn-site-to-site', 'realtime'),
      at: ['voice'],
      severity: 'medium',
      confidence: 'assumed',
      params: { links: ['wan'] },
    },
    'an interactive flow over an internet VPN': {
      design: call('vpn-site-to-site', 'interactive', { medium: 'internet' }),
      at: ['voice'],
      confidence: 'stated',
    },
    'a jitter requirement over a tunnel that is measured above it': {
      design: limited(5, { jitterMs: 5.1 }),
      at: ['voice'],
    },
    'a jitter requirement over a tunnel nobody measured': { design: limited(5, {}), at: ['voice'] },
  },
  notApplicable: {
    'to bulk transfers': call('vpn-site-to-site', 'bulk'),
    'to flows without a path': call('vpn-site-to-site', 'realtime').without('wan'),
  },
});
