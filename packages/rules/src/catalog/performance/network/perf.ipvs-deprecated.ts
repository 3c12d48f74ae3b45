import { type ComponentNode, componentsOfKind } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

type Params = { cluster: string; version: string };

/** First minor version of Kubernetes 1.x in which IPVS mode is deprecated (KEP-5495). */
const deprecatedSinceMinor = 35;

export const ipvsDeprecated = defineRule<ComponentNode, Params>({
  id: 'perf.ipvs-deprecated',
  principle: 'performance',
  topic: 'perf.network',
  severity: 'medium',
  title: { en: 'IPVS mode is deprecated', ko: '사용 중단 예정인 IPVS 모드' },
  references: [
    {
      title: 'KEP-5495: Deprecate IPVS mode in kube-proxy',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-network/5495-deprecate-ipvs-mode-in-kube-proxy',
    },
  ],
  sentences: {
    en: ({ cluster, version }, words) =>
      `${words.name(cluster)} (Kubernetes ${version}) uses kube-proxy in IPVS mode, which is deprecated since 1.35 and will be removed.`,
    ko: ({ cluster, version }, words) =>
      `${words.name(cluster)} 클러스터(Kubernetes ${version})는 kube-proxy의 IPVS 모드를 사용합니다. 이 모드는 1.35부터 사용 중단 예정이며 이후 제거됩니다.`,
  },
  remedies: {
    en: ({ cluster }, words) => `Plan the move of ${words.name(cluster)} to nftables mode or an eBPF replacement.`,
    ko: ({ cluster }, words) => `${words.name(cluster)} 클러스터를 nftables 모드나 eBPF로 전환할 계획을 세우세요.`,
  },
  subjects: ({ topology }) => componentsOfKind(topology, 'cluster'),
  check: (cluster, { topology }) => {
    const mode = topology.text(cluster, 'proxyMode');
    const version = topology.text(cluster, 'version');
    const minor = minorOf(version?.value);
    if ((mode !== undefined && mode.value !== 'ipvs') || (minor ?? deprecatedSinceMinor) < deprecatedSinceMinor)
      return pass();
    if (mode === undefined || version === undefined || minor === undefined) {
      return notAssessed([cluster.id], [...(mode ? [] : ['proxyMode']), ...(minor === undefined ? ['version'] : [])]);
    }
    return fail({
      at: [cluster.id],
      params: { cluster: cluster.id, version: version.value },
      evidence: [seen('proxyMode', mode), seen('version', version)],
    });
  },
  fix: stating('proxyMode', 'nftables'),
});

/** 35 of `1.35`; undefined for anything that is no version of Kubernetes 1.x. */
const minorOf = (version: string | undefined): number | undefined => {
  const minor = /^v?1\.(\d+)/.exec(version ?? '')?.[1];
  return minor === undefined ? undefined : Number(minor);
};
