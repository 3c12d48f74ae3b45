import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noDefaultDeny } from './sec.no-default-deny.ts';

const cluster = aDesign().component('cl', 'cluster', { networkPolicy: 'none' });
const namespaced = cluster.component('ns', 'namespace', { parent: 'cl', networkPolicy: 'none' });

testRule(noDefaultDeny, {
  passes: {
    'a cluster that denies by default': cluster.with('cl', { networkPolicy: 'default-deny' }),
    'a cluster with some allow rules': cluster.with('cl', { networkPolicy: 'partial' }),
    'namespaces that all deny, whatever the cluster says': namespaced.with('ns', { networkPolicy: 'default-deny' }),
    'a silent namespace in a cluster that denies': namespaced
      .with('cl', { networkPolicy: 'default-deny' })
      .with('ns', { networkPolicy: null }),
  },
  fails: {
    'a cluster without policies': { design: cluster, at: ['cl'], severity: 'high', params: { isNamespace: false } },
    'a namespace without policies in a cluster that has them': {
      design: namespaced.with('cl', { networkPolicy: 'default-deny' }),
      at: ['ns'],
      params: { isNamespace: true },
    },
    'the cluster for its silent namespaces': {
      design: namespaced.with('ns', { networkPolicy: null }),
      at: ['cl'],
    },
  },
  notApplicable: { 'to test environments': cluster.with('cl', { env: 'test' }) },
  notAssessed: {
    'when a cluster says nothing': {
      design: cluster.with('cl', { networkPolicy: null }),
      at: ['cl'],
      missing: ['networkPolicy'],
    },
    'when a namespace that stands free says nothing': {
      design: aDesign().component('ns', 'namespace'),
      at: ['ns'],
      missing: ['networkPolicy'],
    },
  },
});
