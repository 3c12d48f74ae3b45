import { aDesign } from '@spandrel/model/testing';
import { referenceDesign } from '../../../testing/reference-design.ts';
import { testRule } from '../../../testing/test-rule.ts';
import { caSelfSigned } from './sec.ca-self-signed.ts';

const istio = referenceDesign('istio-multi-primary');
const bare = aDesign()
  .component('a', 'cluster')
  .component('b', 'cluster')
  .component('m', 'istio', { members: ['a', 'b'] });

testRule(caSelfSigned, {
  passes: { 'the published design with an offline root': istio },
  fails: {
    'a control plane that signs for itself': {
      design: istio.with('istiod1', { caSource: 'istiod-self-signed' }),
      at: ['mesh1'],
      severity: 'medium',
      params: { signers: ['istiod1'], isOnlineRoot: false },
    },
    'a root that is kept online': {
      design: istio.with('root', { offlineRoot: false }),
      at: ['mesh1', 'root'],
      params: { isOnlineRoot: true },
    },
  },
  notApplicable: { 'to a mesh of one cluster': bare.without('b').with('m', { members: ['a'] }) },
  notAssessed: {
    'when no authority is named': { design: bare, at: ['m'], missing: ['ca'] },
    'when the authority does not say where its root is': {
      design: istio.with('root', { offlineRoot: null }),
      at: ['root'],
      missing: ['offlineRoot'],
    },
  },
});
