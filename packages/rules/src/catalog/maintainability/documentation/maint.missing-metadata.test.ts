import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { missingMetadata } from './maint.missing-metadata.ts';

const known = { owner: 'platform', env: 'prod', description: 'Runs the shop.' };
const one = aDesign().component('c1', 'cluster', known);
const five = one
  .component('c2', 'cluster', known)
  .component('v', 'vpc', known)
  .component('db', 'database', known)
  .component('g', 'api-gateway', known);
const circuit = aDesign()
  .component('dc', 'data-center', { owner: 'network', env: 'prod' })
  .component('r', 'customer-router', { parent: 'dc' })
  .component('dx', 'circuit-gateway', known)
  .link('c', 'direct-connect', 'r', 'dx', { description: 'First of two.' });

testRule(missingMetadata, {
  passes: {
    'a cluster that says everything': one,
    'four complete elements of five': five.with('g', { owner: null }),
    'owner and environment of what contains it': aDesign()
      .component('v', 'vpc', known)
      .component('c', 'cluster', { parent: 'v', description: 'Runs the shop.' }),
    'owner and environment of a circuit at one of its ends': circuit
      .with('dx', { owner: null, env: null })
      .with('r', {
        env: 'prod',
      })
      .component('dx', 'circuit-gateway', known),
    'a circuit that says it itself': circuit
      .with('dc', { owner: null, env: null })
      .with('dx', known)
      .with('c', { owner: 'network', env: 'prod' }),
    'an environment that is not production': one.with('c1', { env: 'dev' }),
  },
  fails: {
    'a cluster without an owner': {
      design: one.with('c1', { owner: null }),
      at: ['c1'],
      severity: 'low',
      params: { share: 0, total: 1, elements: ['c1'] },
      confidence: 'stated',
    },
    'a cluster whose environment is only the default': { design: one.with('c1', { env: null }), at: ['c1'] },
    'a cluster without a description': { design: one.with('c1', { description: null }), at: ['c1'] },
    'an owner of blanks': { design: one.with('c1', { owner: ' ' }), at: ['c1'] },
    'three complete elements of five, as one finding': {
      design: five.with('g', { owner: null }).with('c2', { description: null }),
      at: ['c2', 'g'],
      params: { share: 0.6, total: 5 },
    },
    'a description that only the container has': {
      design: aDesign().component('v', 'vpc', known).component('c', 'cluster', { parent: 'v' }),
      at: ['c'],
    },
    'a circuit between ends that nobody owns': {
      design: circuit.with('dc', { owner: null }).with('dx', { owner: null }),
      at: ['c', 'dx'],
    },
  },
  notApplicable: {
    'to what belongs to one application': aDesign().component('s', 'service').component('r', 'router'),
    'to lines inside a site': aDesign().component('a', 'router').component('b', 'router').link('l', 'link', 'a', 'b'),
    'to an empty design': aDesign(),
  },
});
