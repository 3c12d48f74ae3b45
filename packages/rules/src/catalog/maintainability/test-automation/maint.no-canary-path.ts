import { type ComponentNode, clusterOf, deploymentsListing, type Facts } from '@spandrel/analysis';
import { isMeshKind } from '@spandrel/model';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { isNonProductionComponent } from '../../../environment.ts';
import { seen } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

const atOnce: ReadonlySet<string> = new Set(['recreate', 'all-at-once']);
const byShare: ReadonlySet<string> = new Set(['canary', 'blue-green']);
/** What can send a share of requests to a new version. */
const splitters: ReadonlySet<string> = new Set([
  'load-balancer',
  'global-load-balancer',
  'ingress-gateway',
  'api-gateway',
  'dns-gslb',
]);

type Params = { service: string; strategy: string; noSplit: boolean };

export const noCanaryPath = defineRule<ComponentNode, Params>({
  id: 'maint.no-canary-path',
  principle: 'maintainability',
  topic: 'maint.test-automation',
  severity: 'low',
  title: { en: 'New versions meet all users at once', ko: '모든 사용자에게 한꺼번에 적용되는 새 버전' },
  references: [{ title: 'Gateway API', url: 'https://gateway-api.sigs.k8s.io/' }],
  sentences: {
    en: ({ service, strategy, noSplit }, words) =>
      noSplit
        ? `${words.name(service)} is to be rolled out by ${strategy}, but nothing in front of it can send a share of requests to the new version.`
        : `${words.name(service)} replaces all its replicas at once (${strategy}): a bad version reaches every user.`,
    ko: ({ service, strategy, noSplit }, words) =>
      noSplit
        ? `${words.name(service)} 서비스는 ${strategy} 방식으로 배포하려 하지만, 앞단에 요청의 일부만 새 버전으로 보낼 수 있는 구성 요소가 없습니다.`
        : `${words.name(service)} 서비스는 복제본을 한꺼번에 교체합니다(${strategy}). 잘못된 버전이 모든 사용자에게 영향을 줍니다.`,
  },
  remedies: {
    en: ({ service }, words) =>
      `Roll ${words.name(service)} out by canary or blue-green behind a mesh, gateway or load balancer with weights, and roll back automatically.`,
    ko: ({ service }, words) =>
      `${words.name(service)} 서비스를 가중치를 지원하는 메시, 게이트웨이, 로드 밸런서 뒤에서 카나리나 블루-그린으로 배포하고 자동으로 롤백하세요.`,
  },
  subjects: ({ topology }) =>
    topology.components.filter(
      (service) =>
        topology.text(service, 'deployStrategy') !== undefined && !isNonProductionComponent(topology, service),
    ),
  check: (service, facts) => {
    const strategy = facts.topology.text(service, 'deployStrategy');
    if (strategy === undefined) return pass();
    const noSplit = byShare.has(strategy.value) && !canSplit(facts, service);
    if (!atOnce.has(strategy.value) && !noSplit) return pass();
    return fail({
      at: [service.id],
      params: { service: service.id, strategy: strategy.value, noSplit },
      evidence: [seen('deployStrategy', strategy)],
    });
  },
  // A share of the requests needs something that divides them; replacing instance by instance does not.
  fix: (finding, design) =>
    finding.params.noSplit === true ? [] : stating('deployStrategy', 'rolling')(finding, design),
});

/** A mesh over its cluster, or a balancer or gateway that is linked with it or that some flow to it may pass. */
const canSplit = ({ topology, flows }: Facts, service: ComponentNode): boolean => {
  const cluster = clusterOf(service);
  const isSplitter = ({ component }: ComponentNode) => splitters.has(component.kind);
  return (
    deploymentsListing(topology, cluster).some((mesh) => isMeshKind(mesh.component.kind)) ||
    service.links.some(({ from, to }) => isSplitter(from) || isSplitter(to)) ||
    flows.some(({ flow, usable }) => flow.to === service && usable.components.some(isSplitter))
  );
};
