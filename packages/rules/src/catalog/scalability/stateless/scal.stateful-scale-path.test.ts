import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { statefulScalePath } from './scal.stateful-scale-path.ts';

const scaling = (props: Record<string, boolean>) =>
  aDesign().component('s', 'service', { autoscaling: 'horizontal', ...props });
const withStore = (kind: string) => scaling({ stateful: true }).component('store', kind);

testRule(statefulScalePath, {
  passes: {
    'a service without state': scaling({ stateful: false }),
    'state in a cache': withStore('cache').link('d', 'data-access', 's', 'store'),
    'state in a database that only a flow shows': withStore('database').flow('f', 's', 'store'),
    'a store, whatever is said of the state': withStore('object-store')
      .with('s', { stateful: null })
      .link('d', 'data-access', 's', 'store'),
  },
  fails: {
    'state of its own': { design: scaling({ stateful: true }), at: ['s'], severity: 'medium' },
    'a queue, which keeps no state': {
      design: withStore('message-queue').link('d', 'data-access', 's', 'store'),
      at: ['s'],
    },
  },
  notApplicable: {
    'to what does not scale by itself': scaling({ stateful: true }).with('s', { autoscaling: 'none' }),
    'where no autoscaling is stated': scaling({ stateful: true }).with('s', { autoscaling: null }),
  },
  notAssessed: { 'when it is not said': { design: scaling({}), at: ['s'], missing: ['stateful'] } },
});
