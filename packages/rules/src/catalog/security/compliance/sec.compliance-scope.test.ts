import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { complianceScope } from './sec.compliance-scope.ts';

const cluster = aDesign()
  .component('cl', 'cluster', { networkPolicy: 'none' })
  .component('cards', 'service', { parent: 'cl', complianceTags: ['PCI'] })
  .component('blog', 'service', { parent: 'cl' });

testRule(complianceScope, {
  passes: {
    'a scope that is alone': cluster.without('blog'),
    'a segment that is in scope as a whole': cluster.with('cl', { complianceTags: ['PCI'] }),
    'default deny in the cluster': cluster.with('cl', { networkPolicy: 'default-deny' }),
    'a namespace of its own that denies': cluster
      .component('ns', 'namespace', { parent: 'cl', networkPolicy: 'default-deny' })
      .component('cards', 'service', { parent: 'ns', complianceTags: ['PCI'] }),
  },
  fails: {
    'a neighbour outside the scope': {
      design: cluster,
      at: ['cl'],
      severity: 'high',
      params: { tags: ['PCI'], inside: ['cards'], outside: ['blog'] },
    },
    'a neighbour of another scope': { design: cluster.with('blog', { complianceTags: ['HIPAA'] }), at: ['cl'] },
    'a namespace that does not deny': {
      design: cluster
        .component('ns', 'namespace', { parent: 'cl', networkPolicy: 'partial' })
        .component('cards', 'service', { parent: 'ns', complianceTags: ['PCI'] }),
      at: ['cl'],
    },
    'a store beside a cluster in one network': {
      design: aDesign()
        .component('vpc', 'vpc', { isolationPolicy: 'none' })
        .component('db', 'database', { parent: 'vpc', complianceTags: ['PCI'] })
        .component('cl', 'cluster', { parent: 'vpc' }),
      at: ['vpc'],
    },
  },
  notApplicable: { 'without regulated components': cluster.with('cards', { complianceTags: null }) },
  notAssessed: {
    'when nothing is said about isolation': {
      design: cluster.with('cl', { networkPolicy: null }),
      at: ['cl'],
      missing: ['isolationPolicy'],
    },
  },
});
