import { type DnsDependence, dnsDependences, dnsSwitch } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';

type Params = { balancer: string; flow: string; rtoSec: number; switchSec: number };

export const dnsFailoverTtl = defineRule<DnsDependence, Params>({
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
  subjects: dnsDependences,
  check: ({ balancer, flow, rtoSec }) => {
    const { seconds: switchSec, inputs } = dnsSwitch(balancer);
    if (switchSec > rtoSec) {
      return fail({
        at: [balancer.id],
        params: { balancer: balancer.id, flow, rtoSec, switchSec },
        evidence: [
          computed(balancer.id, 'failoverSec', switchSec),
          ...inputs.flatMap(({ name, value }) => seenIfAny(name, value)),
        ],
        flows: [flow],
      });
    }
    const missing = inputs.flatMap(({ name, value }) => (value === undefined ? [name] : []));
    return missing.length > 0 ? notAssessed([balancer.id], missing) : pass();
  },
  fix: ({ at: [id = ''], params }, design) => {
    const props = design.components.find((component) => component.id === id)?.props;
    const ttlSec = Number(params.rtoSec) - (Number(params.switchSec) - Number(props?.ttlSec));
    return ttlSec >= shortestTtlSec ? setProperty(design, id, 'ttlSec', ttlSec) : [];
  },
});

/** Resolvers and clients that keep answers longer than they are told make shorter times useless. */
const shortestTtlSec = 5;
