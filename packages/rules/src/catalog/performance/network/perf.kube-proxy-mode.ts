import { type ComponentNode, componentsOfKind } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

type Params = { cluster: string; services: number };

export const kubeProxyMode = defineRule<ComponentNode, Params>({
  id: 'perf.kube-proxy-mode',
  principle: 'performance',
  topic: 'perf.network',
  severity: 'medium',
  title: { en: 'iptables mode with many Services', ko: '서비스가 많은 클러스터의 iptables 모드' },
  references: [
    {
      title: 'NFTables mode for kube-proxy (Kubernetes)',
      url: 'https://kubernetes.io/blog/2025/02/28/nftables-kube-proxy/',
    },
  ],
  sentences: {
    en: ({ cluster, services }, words) =>
      `${words.name(cluster)} translates ${words.number(services)} Services with iptables: the first packet of every connection walks a rule list that grows with them.`,
    ko: ({ cluster, services }, words) =>
      `${words.name(cluster)} 클러스터는 서비스 ${words.number(services)}개를 iptables로 변환합니다. 연결마다 첫 패킷이 서비스 수에 비례하는 규칙 목록을 차례로 거칩니다.`,
  },
  remedies: {
    en: ({ cluster }, words) =>
      `Move ${words.name(cluster)} to nftables mode (stable since Kubernetes 1.33) or to an eBPF replacement of kube-proxy.`,
    ko: ({ cluster }, words) =>
      `${words.name(cluster)} 클러스터를 nftables 모드(Kubernetes 1.33부터 정식 기능)나 kube-proxy를 대체하는 eBPF로 전환하세요.`,
  },
  subjects: ({ topology }) => componentsOfKind(topology, 'cluster'),
  check: (cluster, { topology }, { thresholds }) => {
    const mode = topology.text(cluster, 'proxyMode');
    const services = topology.number(cluster, 'services');
    if (
      (mode !== undefined && mode.value !== 'iptables') ||
      (services?.value ?? Number.POSITIVE_INFINITY) <= thresholds.iptablesServices
    ) {
      return pass();
    }
    if (mode === undefined || services === undefined) {
      return notAssessed([cluster.id], [...(mode ? [] : ['proxyMode']), ...(services ? [] : ['services'])]);
    }
    return fail({
      at: [cluster.id],
      params: { cluster: cluster.id, services: services.value },
      severity: services.value > thresholds.iptablesServicesSevere ? 'high' : 'medium',
      evidence: [seen('proxyMode', mode), seen('services', services)],
    });
  },
  fix: stating('proxyMode', 'nftables'),
});
