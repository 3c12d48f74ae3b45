import type { ComponentNode } from '@spandrel/analysis';
import type { Localized } from '@spandrel/model';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { seen } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

type Params = { cluster: string; interfaces: readonly string[] };

/** What each outdated interface is replaced by. */
const successors: Readonly<Record<string, Localized>> = {
  endpoints: { en: 'Endpoints (use EndpointSlice)', ko: 'Endpoints(EndpointSlice로 전환)' },
  'topology-mode': {
    en: 'the annotation topology-mode (use trafficDistribution)',
    ko: 'topology-mode 애너테이션(trafficDistribution으로 전환)',
  },
  'ingress-only': { en: 'Ingress alone (use Gateway API)', ko: 'Ingress만 사용(Gateway API로 전환)' },
  'mcs-v1alpha1': { en: 'MCS v1alpha1 (use v1beta1)', ko: 'MCS v1alpha1(v1beta1로 전환)' },
  kubefed: { en: 'KubeFed types (archived in 2023)', ko: 'KubeFed 타입(2023년에 보관 처리됨)' },
};

export const deprecatedApi = defineRule<ComponentNode, Params>({
  id: 'maint.deprecated-api',
  principle: 'maintainability',
  topic: 'maint.versioning',
  severity: 'low',
  title: { en: 'Outdated interfaces in use', ko: '구형 API 사용' },
  references: [
    { title: 'Gateway API', url: 'https://gateway-api.sigs.k8s.io/' },
    {
      title: 'EndpointSlices (Kubernetes)',
      url: 'https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/',
    },
  ],
  sentences: {
    en: ({ cluster, interfaces }, words) =>
      `${words.name(cluster)} still uses ${words.list(interfaces.map((each) => successors[each]?.en ?? each))}.`,
    ko: ({ cluster, interfaces }, words) =>
      `${words.name(cluster)} 클러스터가 아직 구형 API를 사용합니다: ${interfaces.map((each) => successors[each]?.ko ?? each).join(', ')}.`,
  },
  remedies: {
    en: ({ cluster }, words) =>
      `Find the users of these interfaces in ${words.name(cluster)} (audit log, admission warnings) and move them before the next upgrades.`,
    ko: ({ cluster }, words) =>
      `감사 로그와 어드미션 경고로 ${words.name(cluster)} 클러스터에서 이 API의 사용처를 찾아, 다음 업그레이드 전에 전환하세요.`,
  },
  subjects: ({ topology }) =>
    topology.components.filter((component) => topology.list(component, 'deprecatedApis') !== undefined),
  check: (cluster, { topology }) => {
    const found = topology.list(cluster, 'deprecatedApis');
    if (found === undefined || found.value.length === 0) return pass();
    return fail({
      at: [cluster.id],
      params: { cluster: cluster.id, interfaces: found.value },
      evidence: [seen('deprecatedApis', found)],
    });
  },
  fix: stating('deprecatedApis', []),
});
