import { type ComponentNode, componentsOfKind, usesAutopath } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

type Params = { cluster: string; ndots: number; share: number };

/** What Kubernetes sets: names with fewer dots are tried with every search suffix first. */
const kubernetesNdots = 5;

export const dnsNdots = defineRule<ComponentNode, Params>({
  id: 'perf.dns-ndots',
  principle: 'performance',
  topic: 'perf.network',
  severity: 'low',
  title: { en: 'External names are tried with every suffix', ko: '외부 이름의 불필요한 DNS 질의' },
  references: [
    {
      title: 'DNS for Services and Pods (Kubernetes)',
      url: 'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/',
    },
  ],
  sentences: {
    en: ({ cluster, ndots, share }, words) =>
      `${words.percent(share)} of the DNS queries in ${words.name(cluster)} are for external names; with ndots ${words.number(ndots)} each of them is first tried with every search suffix.`,
    ko: ({ cluster, ndots, share }, words) =>
      `${words.name(cluster)} 클러스터의 DNS 질의 가운데 ${words.percent(share)}가 외부 이름인데, ndots가 ${words.number(ndots)}이라 모든 검색 접미사를 붙여 먼저 질의합니다.`,
  },
  remedies: {
    en: () => 'Set ndots to 1 or 2 for these pods, end external names with a dot, or use the autopath plugin.',
    ko: () => '해당 파드의 ndots를 1이나 2로 설정하거나, 외부 이름 끝에 점을 붙이거나, autopath 플러그인을 사용하세요.',
  },
  subjects: ({ topology }) => componentsOfKind(topology, 'cluster'),
  check: (cluster, { topology }, { thresholds }) => {
    const ndots = topology.number(cluster, 'ndots');
    if (ndots === undefined || ndots.value < kubernetesNdots || usesAutopath(topology, cluster)) return pass();
    const share = topology.number(cluster, 'externalNameShare');
    if (share === undefined) return notAssessed([cluster.id], ['externalNameShare']);
    if (share.value <= thresholds.externalNameShare) return pass();
    return fail({
      at: [cluster.id],
      params: { cluster: cluster.id, ndots: ndots.value, share: share.value },
      evidence: [seen('ndots', ndots), seen('externalNameShare', share)],
    });
  },
  fix: stating('ndots', 2),
});
