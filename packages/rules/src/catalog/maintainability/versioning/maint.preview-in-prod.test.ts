import { aDesign } from '@spandrel/model/testing';
import { referenceDesign } from '../../../testing/reference-design.ts';
import { testRule } from '../../../testing/test-rule.ts';
import { previewInProd } from './maint.preview-in-prod.ts';

const gateway = (maturity: string) => aDesign().component('g', 'api-gateway', { maturity });
const ambient = referenceDesign('istio-multi-primary').with('mesh1', { dataPlane: 'ambient' });

testRule(previewInProd, {
  passes: {
    'a stable feature': gateway('ga'),
    'ambient mode that is stated to be stable': ambient.with('mesh1', { maturity: 'ga' }),
  },
  fails: {
    'a beta feature': {
      design: gateway('beta'),
      at: ['g'],
      severity: 'medium',
      params: { stage: 'beta', ambient: false },
    },
    'an alpha feature': { design: gateway('alpha'), at: ['g'], params: { stage: 'alpha' } },
    'ambient mode over clusters of one network': {
      design: ambient.with('cl2', { network: 'network1' }),
      at: ['mesh1'],
      params: { stage: 'alpha', ambient: true },
    },
    'ambient mode over several networks': { design: ambient, at: ['mesh1'], params: { stage: 'beta', ambient: true } },
  },
  notApplicable: {
    'where no maturity is stated': aDesign().component('g', 'api-gateway'),
    'to test environments': gateway('alpha').with('g', { env: 'test' }),
    'to ambient mode in one cluster': ambient.with('mesh1', { members: ['cl1'] }),
    'to sidecars': referenceDesign('istio-multi-primary'),
  },
});
