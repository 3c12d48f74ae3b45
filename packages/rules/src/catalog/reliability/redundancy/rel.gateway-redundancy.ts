import { type ComponentNode, isInternallyRedundant } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { isNonProductionComponent } from '../../../environment.ts';
import { assumed, seen, seenIfAny } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

const gatewayKinds: ReadonlySet<string> = new Set([
  'ingress-gateway',
  'east-west-gateway',
  'egress-gateway',
  'mesh-gateway',
  'submariner-gateway',
  'api-gateway',
]);

type Params = { gateway: string; instances: number; zone: string | null };

export const gatewayRedundancy = defineRule<ComponentNode, Params>({
  id: 'rel.gateway-redundancy',
  principle: 'reliability',
  topic: 'rel.redundancy',
  severity: 'high',
  title: { en: 'Gateway is not redundant', ko: '이중화되지 않은 게이트웨이' },
  references: [
    {
      title: 'Gateway engine (Submariner)',
      url: 'https://submariner.io/getting-started/architecture/gateway-engine/',
    },
  ],
  sentences: {
    en: ({ gateway, zone }, words) =>
      zone === null
        ? `The gateway ${words.name(gateway)} runs a single instance: its restart or the loss of its node interrupts all traffic through it.`
        : `All instances of the gateway ${words.name(gateway)} run in zone «${zone}» and go down with it.`,
    ko: ({ gateway, zone }, words) =>
      zone === null
        ? `${words.name(gateway)} 게이트웨이는 인스턴스가 하나뿐이라, 재시작하거나 노드를 잃으면 통과하는 모든 트래픽이 중단됩니다.`
        : `${words.name(gateway)} 게이트웨이의 모든 인스턴스가 «${zone}» 가용 영역에 있어 영역 장애 때 함께 중단됩니다.`,
  },
  remedies: {
    en: ({ gateway }, words) =>
      `Run at least two instances of ${words.name(gateway)} on different nodes and zones (anti-affinity; label two or more gateway nodes).`,
    ko: ({ gateway }, words) =>
      `${words.name(gateway)} 게이트웨이를 서로 다른 노드와 가용 영역에 두 개 이상 운영하세요(안티어피니티 설정, 게이트웨이 노드 두 개 이상 지정).`,
  },
  subjects: ({ topology }) =>
    topology.components.filter(
      (component) => gatewayKinds.has(component.component.kind) && !isNonProductionComponent(topology, component),
    ),
  check: (gateway, { topology }) => {
    if (isInternallyRedundant(gateway)) return pass();
    const found = topology.number(gateway, 'instances');
    const zones = topology.list(gateway, 'zones');
    const instances = found?.value ?? 1;
    return fail({
      at: [gateway.id],
      params: { gateway: gateway.id, instances, zone: instances >= 2 ? (zones?.value[0] ?? null) : null },
      evidence: [found ? seen('instances', found) : assumed(gateway.id, 'instances', 1), ...seenIfAny('zones', zones)],
    });
  },
  fix: (finding, design) => (finding.params.zone === null ? stating('instances', 2)(finding, design) : []),
});
