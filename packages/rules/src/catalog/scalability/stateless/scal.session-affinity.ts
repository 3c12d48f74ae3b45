import type { ComponentNode } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen, seenIfAny } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

type Params = { service: string; scales: boolean };

export const sessionAffinity = defineRule<ComponentNode, Params>({
  id: 'scal.session-affinity',
  principle: 'scalability',
  topic: 'scal.stateless',
  severity: 'low',
  title: { en: 'Clients stick to one replica', ko: '복제본에 고정되는 클라이언트' },
  references: [
    {
      title: 'Virtual IPs and Service proxies (Kubernetes)',
      url: 'https://kubernetes.io/docs/reference/networking/virtual-ips/',
    },
  ],
  likelyFalsePositives: {
    en: 'A protocol whose connections belong together, such as a multi-step upload.',
    ko: '여러 단계의 업로드처럼 연결이 서로 이어져야 하는 프로토콜일 수 있습니다.',
  },
  sentences: {
    en: ({ service, scales }, words) =>
      `${words.name(service)} binds each client address to one replica${scales ? ': replicas that are added at peak get no load from clients that are already there.' : ': load spreads unevenly, and clients behind one NAT address all meet the same replica.'}`,
    ko: ({ service, scales }, words) =>
      `${words.name(service)} 서비스는 클라이언트 주소를 한 복제본에 고정합니다. ${scales ? '피크 때 추가된 복제본은 이미 연결된 클라이언트의 부하를 받지 못합니다.' : '부하가 고르게 나뉘지 않고, 같은 NAT 주소의 클라이언트는 모두 한 복제본으로 갑니다.'}`,
  },
  remedies: {
    en: ({ service }, words) =>
      `Keep sessions of ${words.name(service)} in a shared store and drop the affinity, or keep it only where the protocol needs it.`,
    ko: ({ service }, words) =>
      `${words.name(service)} 서비스의 세션을 공유 저장소에 두고 어피니티를 해제하거나, 프로토콜에 필요한 곳에만 유지하세요.`,
  },
  subjects: ({ topology }) =>
    topology.components.filter((component) => topology.text(component, 'sessionAffinity') !== undefined),
  check: (service, { topology }) => {
    const affinity = topology.text(service, 'sessionAffinity');
    if (affinity?.value !== 'ClientIP') return pass();
    const replicas = topology.number(service, 'replicas');
    const autoscaling = topology.text(service, 'autoscaling');
    const scales = autoscaling?.value === 'horizontal';
    if (replicas === undefined && !scales) return notAssessed([service.id], ['replicas']);
    if ((replicas?.value ?? 2) < 2 && !scales) return pass();
    return fail({
      at: [service.id],
      params: { service: service.id, scales },
      severity: scales ? 'medium' : 'low',
      evidence: [
        seen('sessionAffinity', affinity),
        ...seenIfAny('replicas', replicas),
        ...seenIfAny('autoscaling', autoscaling),
      ],
    });
  },
  fix: stating('sessionAffinity', 'None'),
});
