import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { meshOverhead } from './perf.mesh-overhead.ts';

const meshed = (rps: number, mesh: Record<string, string | boolean>, capacityVcpu = 4) =>
  aDesign()
    .component('cl', 'cluster', { capacityVcpu })
    .component('a', 'service', { parent: 'cl' })
    .component('b', 'service', { parent: 'cl' })
    .component('mesh', 'mesh', { members: ['cl'], ...mesh })
    .flow('f', 'a', 'b', { rps });

testRule(meshOverhead, {
  passes: {
    'sidecars that take 10%': meshed(1000, { dataPlane: 'sidecar' }),
    'ambient on layer 4 with the same load': meshed(3000, { dataPlane: 'ambient' }),
  },
  fails: {
    'sidecars that take more than 10%': {
      design: meshed(1001, { dataPlane: 'sidecar' }),
      at: ['cl', 'mesh'],
      severity: 'info',
      params: { cluster: 'cl' },
    },
    'waypoints on top of the tunnels of ambient': {
      design: meshed(700, { dataPlane: 'ambient', waypoints: true }),
      at: ['cl', 'mesh'],
    },
  },
  notApplicable: {
    'when no flow states its requests': meshed(1, { dataPlane: 'sidecar' }).flow('f', 'a', 'b'),
    'to other products, whose proxies cost something else': meshed(9000, { dataPlane: 'sidecar', product: 'linkerd' }),
    'to data planes without published cost': meshed(9000, { dataPlane: 'ebpf' }),
  },
  notAssessed: {
    'when the data plane is not stated': { design: meshed(9000, {}), at: ['mesh'], missing: ['dataPlane'] },
    'when the capacity is not stated': {
      design: meshed(9000, { dataPlane: 'sidecar' }).with('cl', { capacityVcpu: null }),
      at: ['cl'],
      missing: ['capacityVcpu'],
    },
  },
});
