import { type ComponentNode, componentsOfKinds } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

/** What other clusters connect to: mesh gateways, and the API server Cilium Cluster Mesh runs in every member. */
const gatewayKinds: ReadonlySet<string> = new Set(['east-west-gateway', 'cilium-cluster-mesh']);

type Params = { gateway: string };

export const eastWestGatewayExposed = defineRule<ComponentNode, Params>({
  id: 'sec.eastwest-gateway-exposed',
  principle: 'security',
  topic: 'sec.defence-in-depth',
  severity: 'medium',
  title: { en: 'East-west gateway open to the internet', ko: '인터넷에 열린 동서 게이트웨이' },
  references: [
    {
      title: 'Multi-primary on different networks (Istio)',
      url: 'https://istio.io/latest/docs/setup/install/multicluster/multi-primary_multi-network/',
    },
  ],
  sentences: {
    en: ({ gateway }, words) =>
      `The gateway ${words.name(gateway)} has a public address and accepts connections from anywhere, although only the other clusters need it.`,
    ko: ({ gateway }, words) =>
      `${words.name(gateway)} 게이트웨이는 다른 클러스터만 사용하는데도 공개 주소에서 모든 출발지의 접속을 받습니다.`,
  },
  remedies: {
    en: ({ gateway }, words) =>
      `Give ${words.name(gateway)} a private address (internal load balancer over VPN or circuit), or allow only the addresses of the peer clusters.`,
    ko: ({ gateway }, words) =>
      `${words.name(gateway)} 게이트웨이에 사설 주소를 사용하거나(VPN 또는 전용선을 통한 내부 로드 밸런서), 상대 클러스터의 주소만 허용하세요.`,
  },
  subjects: ({ topology }) => componentsOfKinds(topology, gatewayKinds),
  check: (gateway, { topology }) => {
    const exposure = topology.text(gateway, 'exposure');
    const sources = topology.text(gateway, 'allowedSources');
    if (exposure?.value === 'private' || sources?.value === 'listed') return pass();
    if (exposure === undefined || sources === undefined) {
      return notAssessed([gateway.id], [...(exposure ? [] : ['exposure']), ...(sources ? [] : ['allowedSources'])]);
    }
    return fail({
      at: [gateway.id],
      params: { gateway: gateway.id },
      evidence: [seen('exposure', exposure), seen('allowedSources', sources)],
    });
  },
  fix: stating('allowedSources', 'listed'),
});
