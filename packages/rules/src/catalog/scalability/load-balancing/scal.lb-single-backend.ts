import type { ComponentNode, Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { isNonProductionComponent } from '../../../environment.ts';
import { computed } from '../../../evidence.ts';
import { backendsOf, regionOrClusterOf, zonesOf } from './backends.ts';

const globalKinds: ReadonlySet<string> = new Set(['global-load-balancer', 'dns-gslb']);
const balancerKinds: ReadonlySet<string> = new Set(['load-balancer', ...globalKinds]);

type Params = { balancer: string; backends: readonly string[]; domain: string; global: boolean };

export const lbSingleBackend = defineRule<ComponentNode, Params>({
  id: 'scal.lb-single-backend',
  principle: 'scalability',
  topic: 'scal.load-balancing',
  severity: 'medium',
  title: { en: 'All backends in one failure domain', ko: '한 장애 도메인에 모인 백엔드' },
  references: [
    {
      title: 'Reliability pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html',
    },
  ],
  sentences: {
    en: ({ balancer, backends, domain, global }, words) =>
      `${words.name(balancer)} balances over ${words.names(backends)}, all in the one ${global ? 'place' : 'zone'} «${domain}»: nothing is left to balance when it fails.`,
    ko: ({ balancer, backends, domain, global }, words) =>
      `${words.name(balancer)} 구성 요소의 백엔드(${words.names(backends)})가 모두 «${domain}» ${global ? '위치' : '가용 영역'}에 있어, 그곳에 장애가 나면 분산할 대상이 없습니다.`,
  },
  remedies: {
    en: ({ balancer, global }, words) =>
      `Register backends of ${words.name(balancer)} in a second ${global ? 'region or cluster' : 'zone'}.`,
    ko: ({ balancer, global }, words) =>
      `${words.name(balancer)} 구성 요소에 다른 ${global ? '리전이나 클러스터' : '가용 영역'}의 백엔드를 등록하세요.`,
  },
  subjects: ({ topology }) =>
    topology.components.filter(
      (component) =>
        balancerKinds.has(component.component.kind) &&
        !isNonProductionComponent(topology, component) &&
        backendsOf(component).length > 0,
    ),
  check: (balancer, { topology }) => {
    const isGlobal = globalKinds.has(balancer.component.kind);
    const backends = backendsOf(balancer);
    const domains = backends.map((backend) => ({ backend, names: domainsOf(topology, backend, isGlobal) }));
    const known = [...new Set(domains.flatMap(({ names }) => names ?? []))];
    if (known.length >= 2) return pass();
    const unknown = domains.filter(({ names }) => names === undefined).map(({ backend }) => backend.id);
    if (unknown.length > 0) return notAssessed(unknown, [isGlobal ? 'region' : 'zones']);
    const ids = backends.map(({ id }) => id);
    return fail({
      at: [balancer.id],
      params: { balancer: balancer.id, backends: ids, domain: known[0] ?? '', global: isGlobal },
      evidence: [computed(balancer.id, 'backends', ids), computed(balancer.id, isGlobal ? 'places' : 'zones', known)],
    });
  },
});

const domainsOf = (topology: Topology, backend: ComponentNode, isGlobal: boolean): readonly string[] | undefined => {
  if (!isGlobal) return zonesOf(topology, backend);
  const place = regionOrClusterOf(topology, backend);
  return place === undefined ? undefined : [place];
};
