import { type ComponentNode, componentsOfKind } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

type Params = { cluster: string };

export const infraPriority = defineRule<ComponentNode, Params>({
  id: 'perf.infra-priority',
  principle: 'performance',
  topic: 'perf.resource-efficiency',
  severity: 'low',
  title: { en: 'System pods compete with workloads', ko: '워크로드와 경쟁하는 시스템 파드' },
  references: [
    {
      title: 'Considerations for large clusters (Kubernetes)',
      url: 'https://kubernetes.io/docs/setup/best-practices/cluster-large/',
    },
  ],
  sentences: {
    en: ({ cluster }, words) =>
      `Proxy, CNI and DNS pods of ${words.name(cluster)} have no reserved resources: a busy node starves its own network first.`,
    ko: ({ cluster }, words) =>
      `${words.name(cluster)} 클러스터의 프록시, CNI, DNS 파드에 예약된 리소스가 없어, 노드가 바빠지면 네트워크부터 느려집니다.`,
  },
  remedies: {
    en: ({ cluster }, words) =>
      `Set requests and a system-critical priority class for the system pods of ${words.name(cluster)}.`,
    ko: ({ cluster }, words) =>
      `${words.name(cluster)} 클러스터의 시스템 파드에 리소스 요청과 system-critical 우선순위 클래스를 설정하세요.`,
  },
  subjects: ({ topology }) => componentsOfKind(topology, 'cluster'),
  check: (cluster, { topology }) => {
    const isProtected = topology.boolean(cluster, 'infraPriority');
    if (isProtected === undefined) return notAssessed([cluster.id], ['infraPriority']);
    return isProtected.value
      ? pass()
      : fail({ at: [cluster.id], params: { cluster: cluster.id }, evidence: [seen('infraPriority', isProtected)] });
  },
  fix: stating('infraPriority', true),
});
