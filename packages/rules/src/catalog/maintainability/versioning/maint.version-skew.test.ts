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
    'versions with more in front of the dot': clusters('v10.33', '10.35.2'),
    'a control plane of another mesh': istio('1.28', '1.20').with('p', { meshId: 'other' }),
    'a control plane in a cluster that is no member': istio('1.28', '1.20')
      .component('c2', 'cluster')
      .component('p', 'mesh-control-plane', { parent: 'c2', version: '1.20' })
      .component('q', 'mesh-control-plane', { parent: 'c0', version: '1.28' }),
    'a product whose control planes are released otherwise': istio('1.28', '1.20').component('g', 'linkerd', {
      members: ['c0', 'c1'],
    }),
  },
  fails: {
    'three minor versions apart': {
      design: clusters('1.32', '1.35'),
      at: ['c0', 'c1'],
      severity: 'medium',
      params: { oldest: '1.32', newest: '1.35', planes: false },
    },
    'the newest drawn first': {
      design: clusters('1.36', '1.32', '1.33'),
      at: ['c0', 'c1', 'c2'],
      params: { oldest: '1.32', newest: '1.36', elements: ['c0', 'c1', 'c2'] },
    },
    'a control plane that stands in a box of the cluster': {
      design: istio('1.27', '1.29')
        .component('vpc', 'vpc')
        .component('c0', 'cluster', { parent: 'vpc', version: '1.35' }),
      at: ['g', 'p'],
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
    'when none of them states a version': {
      design: clusters(null, null),
      at: ['c0', 'c1'],
      missing: ['version'],
    },
    'when a version has no number in front': { design: clusters('1.35', 'eks-1.35'), at: ['c1'], missing: ['version'] },
    'when a cluster states no version': { design: clusters('1.35', null), at: ['c1'], missing: ['version'] },
  },
});
