import type { ComponentNode, Facts } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';

/** A balancer that works by DNS answers, with the strictest recovery time of the flows that depend on it. */
interface Subject {
  readonly balancer: ComponentNode;
  readonly flow: string;
  readonly rtoSec: number;
}

type Params = { balancer: string; flow: string; rtoSec: number; switchSec: number };

export const dnsFailoverTtl = defineRule<Subject, Params>({
  id: 'rel.dns-failover-ttl',
  principle: 'reliability',
  topic: 'rel.auto-failover',
  severity: 'medium',
  title: { en: 'DNS switches too slowly', ko: '느린 DNS 전환' },
  references: [
    {
      title: 'Resolver best practices (Amazon Route 53)',
      url: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-resolver.html',
    },
  ],
  sentences: {
    en: ({ balancer, flow, rtoSec, switchSec }, words) =>
      `${words.name(balancer)} needs ${words.seconds(switchSec)} to notice a failure and for old answers to expire, but the flow ${words.name(flow)} must recover within ${words.seconds(rtoSec)}.`,
    ko: ({ balancer, flow, rtoSec, switchSec }, words) =>
      `${words.name(balancer)} 구성 요소가 장애를 감지하고 이전 응답이 만료되기까지 ${words.seconds(switchSec)} 걸리지만, ${words.name(flow)} 플로우는 ${words.seconds(rtoSec)} 안에 복구되어야 합니다.`,
  },
  remedies: {
    en: ({ balancer }, words) =>
      `Lower the TTL and the probe interval of ${words.name(balancer)}, or fail over by anycast or a layer-7 balancer.`,
    ko: ({ balancer }, words) =>
      `${words.name(balancer)} 구성 요소의 TTL과 검사 주기를 줄이거나, 애니캐스트 또는 L7 부하 분산으로 전환하세요.`,
  },
  subjects: (facts) => dependentBalancers(facts),
  check: ({ balancer, flow, rtoSec }, { topology }) => {
    const found = ['ttlSec', 'probeIntervalSec', 'failThreshold'].map((name) => ({
      name,
      value: topology.number(balancer, name),
    }));
    const [ttl, interval, threshold] = found.map(({ value }) => value?.value);
    const switchSec = (ttl ?? 0) + (interval ?? 0) * (threshold ?? 1);
    if (switchSec > rtoSec) {
      return fail({
        at: [balancer.id],
        params: { balancer: balancer.id, flow, rtoSec, switchSec },
        evidence: [
          computed(balancer.id, 'failoverSec', switchSec),
          ...found.flatMap(({ name, value }) => seenIfAny(name, value)),
        ],
        flows: [flow],
      });
    }
    const missing = found.flatMap(({ name, value }) => (value === undefined ? [name] : []));
    return missing.length > 0 ? notAssessed([balancer.id], missing) : pass();
  },
});

/** An anycast address moves by routing, whatever clients keep. */
const dependentBalancers = ({ topology, flows }: Facts): readonly Subject[] =>
  topology.components
    .filter(({ component }) => component.kind === 'dns-gslb')
    .filter((balancer) => topology.boolean(balancer, 'anycast')?.value !== true)
    .flatMap((balancer) => {
      const [strictest] = flows
        .filter(({ usable }) => usable.components.includes(balancer))
        .flatMap(({ id, flow: { flow } }) =>
          typeof flow.requires.rtoSec === 'number' ? [{ balancer, flow: id, rtoSec: flow.requires.rtoSec }] : [],
        )
        .sort((a, b) => a.rtoSec - b.rtoSec);
      return strictest ? [strictest] : [];
    });
