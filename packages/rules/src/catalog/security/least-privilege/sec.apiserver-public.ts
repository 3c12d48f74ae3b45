import { type ComponentNode, componentsOfKind } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

type Params = { cluster: string };

const everyAddress: ReadonlySet<string> = new Set(['0.0.0.0/0', '::/0']);

export const apiserverPublic = defineRule<ComponentNode, Params>({
  id: 'sec.apiserver-public',
  principle: 'security',
  topic: 'sec.least-privilege',
  severity: 'high',
  title: { en: 'Kubernetes API open to the internet', ko: '인터넷에 열린 Kubernetes API' },
  references: [{ title: 'CIS Kubernetes Benchmark', url: 'https://www.cisecurity.org/benchmark/kubernetes' }],
  sentences: {
    en: ({ cluster }, words) => `Every address of the internet may reach the Kubernetes API of ${words.name(cluster)}.`,
    ko: ({ cluster }, words) =>
      `인터넷의 모든 주소에서 ${words.name(cluster)} 클러스터의 Kubernetes API에 접근할 수 있습니다.`,
  },
  remedies: {
    en: ({ cluster }, words) =>
      `Give the API of ${words.name(cluster)} a private endpoint, or allow only the networks of your administrators and pipelines.`,
    ko: ({ cluster }, words) =>
      `${words.name(cluster)} 클러스터의 API를 내부 엔드포인트로 바꾸거나, 관리자와 파이프라인의 네트워크만 허용하세요.`,
  },
  subjects: ({ topology }) => componentsOfKind(topology, 'cluster'),
  check: (cluster, { topology }) => {
    const endpoint = topology.text(cluster, 'apiEndpoint');
    if (endpoint?.value === 'private') return pass();
    const networks = topology.list(cluster, 'authorizedNetworks');
    const isListed = networks && networks.value.length > 0 && !networks.value.some((cidr) => everyAddress.has(cidr));
    if (isListed) return pass();
    if (endpoint === undefined) return notAssessed([cluster.id], ['apiEndpoint']);
    if (networks === undefined) return notAssessed([cluster.id], ['authorizedNetworks']);
    return fail({
      at: [cluster.id],
      params: { cluster: cluster.id },
      evidence: [seen('apiEndpoint', endpoint), seen('authorizedNetworks', networks)],
    });
  },
  fix: stating('apiEndpoint', 'private'),
});
