import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { noDlp } from './sec.no-dlp.ts';

const inspected = aDesign()
  .component('app', 'vpc')
  .component('dlp', 'dlp')
  .component('net', 'internet')
  .link('l', 'link', 'app', 'dlp')
  .link('i', 'internet-link', 'net', 'dlp')
  .flow('out', 'app', 'net', { dataClass: 'restricted' });
const open = inspected.component('dlp', 'firewall');

testRule(noDlp, {
  passes: { 'inspection on the only way out': inspected },
  fails: {
    'a way out through a firewall': { design: open, at: ['out'], severity: 'low' },
    'a second way around the inspection': {
      design: inspected.link('i2', 'internet-link', 'net', 'app'),
      at: ['out'],
    },
    'restricted data by what its source holds': {
      design: open.with('out', { dataClass: null }).with('app', { dataClass: 'restricted' }),
      at: ['out'],
    },
  },
  notApplicable: {
    'to confidential data': open.with('out', { dataClass: 'confidential' }),
    'to flows inside the network': open.component('b', 'router').link('b', 'link', 'app', 'b').without('out'),
  },
  notAssessed: {
    'when the class is not stated': {
      design: open.with('out', { dataClass: null }),
      at: ['out'],
      missing: ['dataClass'],
    },
  },
});
