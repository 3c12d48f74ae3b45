import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { tlsTerminatedPlaintext } from './sec.tls-terminated-plaintext.ts';

const gateway = aDesign()
  .component('cl', 'cluster')
  .component('in', 'ingress-gateway', { parent: 'cl', tlsTermination: true, backendTls: false })
  .component('web', 'service', { parent: 'cl' })
  .link('c', 'service-call', 'in', 'web');

testRule(tlsTerminatedPlaintext, {
  passes: {
    'encryption to the backends': gateway.with('in', { backendTls: true }),
    'a mesh that enforces mutual TLS': gateway.component('m', 'mesh', { members: ['cl'], mtls: 'strict' }),
    'calls that are drawn encrypted': gateway.with('c', { encryption: 'tls' }),
  },
  fails: {
    'plain text to the backends': { design: gateway, at: ['in'], severity: 'medium' },
    'a mesh that accepts plain text': {
      design: gateway.component('m', 'mesh', { members: ['cl'], mtls: 'permissive' }),
      at: ['in'],
    },
  },
  notApplicable: { 'to gateways that pass TLS through': gateway.with('in', { tlsTermination: false }) },
  notAssessed: {
    'when the backend side is not stated': {
      design: gateway.with('in', { backendTls: null }),
      at: ['in'],
      missing: ['backendTls'],
    },
  },
});
