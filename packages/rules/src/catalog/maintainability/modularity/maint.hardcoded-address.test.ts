import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { hardcodedAddress } from './maint.hardcoded-address.ts';

const call = (props: Record<string, string>) =>
  aDesign().component('a', 'service').component('b', 'service').link('l', 'service-call', 'a', 'b', props);

testRule(hardcodedAddress, {
  passes: { 'a call by name': call({ addressing: 'name' }) },
  fails: { 'a call by address': { design: call({ addressing: 'ip' }), at: ['l'], severity: 'low' } },
  notApplicable: { 'where it is not stated': call({}) },
});
