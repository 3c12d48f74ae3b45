import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { mtlsNotStrict } from './sec.mtls-not-strict.ts';

const mesh = (mtls: string) => aDesign().component('mesh', 'mesh', { mtls });

testRule(mtlsNotStrict, {
  passes: { 'strict mode': mesh('strict') },
  fails: {
    'permissive mode': { design: mesh('permissive'), at: ['mesh'], severity: 'high', params: { mode: 'permissive' } },
    'a mesh drawn by its product': {
      design: aDesign().component('mesh', 'linkerd', { mtls: 'permissive' }),
      at: ['mesh'],
    },
    'a mesh without mutual TLS': { design: mesh('disabled'), at: ['mesh'], params: { mode: 'disabled' } },
    'permissive mode in a regulated network, one step sharper': {
      design: mesh('permissive').profile('regulated'),
      at: ['mesh'],
      severity: 'critical',
    },
  },
  notApplicable: { 'to test environments': mesh('disabled').with('mesh', { env: 'test' }) },
  notAssessed: {
    'when nothing is said': { design: aDesign().component('mesh', 'mesh'), at: ['mesh'], missing: ['mtls'] },
  },
});
