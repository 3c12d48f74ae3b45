import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { kubeProxyMode } from './perf.kube-proxy-mode.ts';

const cluster = (props: Record<string, string | number>) => aDesign().component('cl', 'cluster', props);

testRule(kubeProxyMode, {
  passes: {
    'iptables with 1,000 Services': cluster({ proxyMode: 'iptables', services: 1000 }),
    'nftables, however many there are': cluster({ proxyMode: 'nftables' }),
    'few Services in whatever mode': cluster({ services: 100 }),
  },
  fails: {
    'iptables with more than 1,000 Services': {
      design: cluster({ proxyMode: 'iptables', services: 1001 }),
      at: ['cl'],
      severity: 'medium',
      params: { services: 1001 },
    },
    'iptables with more than 5,000 Services, severely': {
      design: cluster({ proxyMode: 'iptables', services: 5001 }),
      at: ['cl'],
      severity: 'high',
    },
  },
  notApplicable: { 'without clusters': aDesign().component('r', 'router') },
  notAssessed: {
    'when nothing is stated': { design: cluster({}), at: ['cl'], missing: ['proxyMode', 'services'] },
    'when the mode is not stated': { design: cluster({ services: 9000 }), at: ['cl'], missing: ['proxyMode'] },
    'when the number is not stated': {
      design: cluster({ proxyMode: 'iptables' }),
      at: ['cl'],
      missing: ['services'],
    },
  },
});
