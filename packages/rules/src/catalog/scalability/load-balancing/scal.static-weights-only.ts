import type { ComponentNode, Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen, seenIfAny } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';
import { backendsOf } from './backends.ts';

type Params = { balancer: string };

/** What makes weights follow reality; one of them is enough. */
const feedback = ['healthBased', 'capacityBased', 'dynamicWeights'] as const;

export const staticWeightsOnly = defineRule<ComponentNode, Params>({
  id: 'scal.static-weights-only',
  principle: 'scalability',
  topic: 'scal.load-balancing',
  severity: 'low',
  title: { en: 'Weights ignore health and capacity', ko: '상태와 용량을 반영하지 않는 가중치' },
  references: [
    {
      title: 'Locality failover (Istio)',
      url: 'https://istio.io/latest/docs/tasks/traffic-management/locality-load-balancing/failover/',
    },
  ],
  likelyFalsePositives: {
    en: 'Weights of a staged roll-out, which people watch and change.',
    ko: '사람이 지켜보며 바꾸는 단계별 배포의 가중치일 수 있습니다.',
  },
  sentences: {
    en: ({ balancer }, words) =>
      `${words.name(balancer)} divides requests by fixed weights only: a full or sick backend keeps getting its share.`,
    ko: ({ balancer }, words) =>
      `${words.name(balancer)} 구성 요소는 고정 가중치로만 요청을 나눕니다. 가득 찼거나 비정상인 백엔드도 계속 같은 몫을 받습니다.`,
  },
  remedies: {
    en: ({ balancer }, words) =>
      `Let ${words.name(balancer)} combine its weights with health checks and with the load or capacity of its backends.`,
    ko: ({ balancer }, words) =>
      `${words.name(balancer)} 구성 요소의 가중치를 상태 검사, 백엔드의 부하나 용량과 함께 사용하세요.`,
  },
  subjects: ({ topology }) =>
    topology.components.filter((component) => isWeighted(topology, component) && targetsOf(topology, component) >= 2),
  check: (balancer, { topology }) => {
    const stated = feedback.map((name) => ({ name, found: topology.boolean(balancer, name) }));
    if (stated.some(({ found }) => found?.value === true)) return pass();
    const missing = stated.filter(({ name, found }) => found === undefined && name !== 'dynamicWeights');
    if (missing.length > 0)
      return notAssessed(
        [balancer.id],
        missing.map(({ name }) => name),
      );
    return fail({
      at: [balancer.id],
      params: { balancer: balancer.id },
      evidence: [
        ...['strategy', 'policy'].flatMap((name) => seenIfAny(name, topology.text(balancer, name))),
        ...stated.flatMap(({ name, found }) => (found ? [seen(name, found)] : [])),
      ],
    });
  },
  fix: stating('healthBased', true),
});

const isWeighted = (topology: Topology, component: ComponentNode): boolean =>
  (topology.text(component, 'strategy') ?? topology.text(component, 'policy'))?.value === 'weighted';

const targetsOf = (topology: Topology, component: ComponentNode): number =>
  Math.max(
    backendsOf(component).length,
    ...['weights', 'members'].map((name) => topology.list(component, name)?.value.length ?? 0),
  );
