import { aDesign } from '@spandrel/model/testing';
import { testRule } from '../../../testing/test-rule.ts';
import { versionSkew } from './maint.version-skew.ts';

const clusters = (...versions: readonly (string | null)[]) =>
  versions.reduce(
    (design, version, at) => design.component(`c${at}`, 'cluster', version === null ? {} : { version }),
    aDesign().component('g', 'submariner', { members: versions.map((_, at) => `c${at}`) }),
  );
const istio = (mesh: string, plane: string) =>
  clusters('1.35', '1.35')
    .component('g', 'istio', { members: ['c0', 'c1'], version: mesh })
    .component('p', 'mesh-control-plane', { parent: 'c0', version: plane });

testRule(versionSkew, {
  passes: {
    'two minor versions apart': clusters('1.33', '1.34', '1.35'),
    'a control plane one version ahead': istio('1.28', '1.29.1'),
  },
  fails: {
    'three minor versions apart': {
      design: clusters('1.32', '1.35'),
      at: ['c0', 'c1'],
      severity: 'medium',
      params: { oldest: '1.32', newest: '1.35', planes: false },
    },
    'versions compared as numbers': { design: clusters('1.9', '1.30'), at: ['c0', 'c1'], params: { oldest: '1.9' } },
    'a mesh two versions behind its control plane': {
      design: istio('1.27', '1.29'),
      at: ['g', 'p'],
      params: { planes: true },
    },
    'what is known even when another cluster states nothing': {
      design: clusters('1.30', '1.35', null),
      at: ['c0', 'c1'],
    },
  },
  notApplicable: { 'to clusters that are not joined': clusters('1.20', '1.35').without('g') },
  notAssessed: {
    'when a cluster states no version': { design: clusters('1.35', null), at: ['c1'], missing: ['version'] },
  },
});
