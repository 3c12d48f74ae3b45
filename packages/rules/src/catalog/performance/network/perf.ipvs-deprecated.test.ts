import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { ipvsDeprecated } from './perf.ipvs-deprecated.ts';

const cluster = (props: Record<string, string>) => aDesign().component('cl', 'cluster', props);

testRule(ipvsDeprecated, {
  passes: {
    'IPVS before 1.35': cluster({ proxyMode: 'ipvs', version: '1.34' }),
    'IPVS in version 1.9, which is older than 1.35': cluster({ proxyMode: 'ipvs', version: '1.9' }),
    'another mode': cluster({ proxyMode: 'nftables' }),
  },
  fails: {
    'IPVS in 1.35': {
      design: cluster({ proxyMode: 'ipvs', version: '1.35' }),
      at: ['cl'],
      severity: 'medium',
      params: { version: '1.35' },
    },
  },
  notApplicable: { 'without clusters': aDesign().component('r', 'router') },
  notAssessed: {
    'when the version is not stated': { design: cluster({ proxyMode: 'ipvs' }), at: ['cl'], missing: ['version'] },
    'when the mode is not stated': { design: cluster({ version: '1.36' }), at: ['cl'], missing: ['proxyMode'] },
  },
});
