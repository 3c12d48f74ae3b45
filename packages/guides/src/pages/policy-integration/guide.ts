import { defineGuide } from '../../define-guide.ts';

export const guide = defineGuide({
  id: 'policy-integration',
  section: 2,
  title: { en: 'Network policy integration', ko: '네트워크 정책 통합' },
  summary: {
    en: 'One source of policy for clusters, firewalls and lines: segmentation, who may talk to whom, and which traffic goes first.',
    ko: '클러스터, 방화벽, 회선에 같은 기준의 정책을 적용해 분리, 접근 통제, 트래픽 우선순위를 관리합니다.',
  },
  rules: [
    'sec.policy-engine-missing',
    'sec.policy-inconsistent',
    'sec.no-default-deny',
    'sec.flat-network-segmentation',
    'sec.lateral-movement',
    'sec.implicit-network-trust',
    'sec.any-any-rule',
    'sec.firewall-rule-sprawl',
    'sec.env-mixing',
    'sec.no-egress-control',
    'sec.no-audit-log',
    'perf.qos-missing',
  ],
  kinds: [
    'policy-engine',
    'network-orchestrator',
    'gitops',
    'firewall',
    'namespace',
    'egress-gateway',
    'subnet',
    'audit-log',
    'direct-connect',
  ],
  practices: [
    'sec.policy-as-code',
    'sec.access-review',
    'sec.security-testing',
    'sec.compliance-automation',
    'maint.staged-change',
    'sec.periodic-review',
  ],
  outdated: [
    {
      said: {
        en: 'Calico federation applies one network policy over several clusters.',
        ko: 'Calico 페더레이션으로 여러 클러스터에 하나의 네트워크 정책을 적용합니다.',
      },
      now: {
        en: 'A Calico cluster mesh shares the identity of endpoints; the policies themselves are not federated and must be delivered to every cluster.',
        ko: 'Calico 클러스터 메시는 엔드포인트의 ID를 공유할 뿐, 정책 자체는 연합되지 않으므로 클러스터마다 배포해야 합니다.',
      },
      since: '2023',
      source: {
        title: 'Calico Enterprise documentation: cluster mesh',
        url: 'https://github.com/tigera/docs/blob/main/calico-enterprise/multicluster/explanation/cluster-mesh.mdx',
      },
    },
  ],
});
