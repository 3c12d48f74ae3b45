import { type ComponentNode, componentsOfKind, type Facts, lateralReach, type Topology } from '@spandrel/analysis';
import { isAtLeast } from '../../../data-class.ts';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { publicFlows } from '../../../public-ends.ts';

type Params = { service: string; stores: readonly string[]; services: readonly string[]; total: number };

const applications = ['service', 'workload'];

export const lateralMovement = defineRule<ComponentNode, Params>({
  id: 'sec.lateral-movement',
  principle: 'security',
  topic: 'sec.zero-trust',
  severity: 'high',
  title: { en: 'One intruded service opens many', ko: '하나가 뚫리면 함께 열리는 서비스' },
  references: [
    { title: 'NIST SP 800-207: Zero Trust Architecture', url: 'https://csrc.nist.gov/pubs/sp/800/207/final' },
  ],
  sentences: {
    en: ({ service, stores, services, total }, words) =>
      stores.length > 0
        ? `Whoever intrudes into ${words.name(service)}, which the internet reaches, gets to the sensitive data of ${words.names(stores)} without proving an identity.`
        : `Whoever intrudes into ${words.name(service)}, which the internet reaches, gets to ${words.number(services.length)} of ${words.number(total)} services (${words.names(services)}) without proving an identity.`,
    ko: ({ service, stores, services, total }, words) =>
      stores.length > 0
        ? `인터넷에서 접근하는 ${words.name(service)} 서비스에 침입하면 신원 확인 없이 ${words.names(stores)} 저장소의 민감 데이터에 도달합니다.`
        : `인터넷에서 접근하는 ${words.name(service)} 서비스에 침입하면 신원 확인 없이 전체 ${words.number(total)}개 중 ${words.number(services.length)}개 서비스(${words.names(services)})에 도달합니다.`,
  },
  remedies: {
    en: ({ stores, services }, words) =>
      `Let ${words.names(stores.length > 0 ? stores : services)} authenticate every caller, and allow by policy only the connections that are needed.`,
    ko: ({ stores, services }, words) =>
      `${words.names(stores.length > 0 ? stores : services)} 구성 요소가 모든 호출자를 인증하게 하고, 필요한 연결만 정책으로 허용하세요.`,
  },
  subjects: (facts) => exposedServices(facts),
  check: (service, { topology }, { thresholds }) => {
    const reach = lateralReach(topology, service);
    const total = applicationsIn(topology).length;
    const isTooFar = (nodes: readonly ComponentNode[]) =>
      nodes.some(isSensitive) || nodes.filter(isApplication).length > thresholds.lateralShare * total;
    const isSensitive = (node: ComponentNode) => {
      const data = isApplication(node) ? undefined : topology.text(node, 'dataClass');
      return data !== undefined && isAtLeast(data.value, 'confidential');
    };
    if (!isTooFar(reach.certain)) {
      if (!isTooFar(reach.possible)) return pass();
      return notAssessed(
        [...new Set(reach.unknown.map(({ at }) => at))],
        [...new Set(reach.unknown.map(({ property }) => property))],
      );
    }
    const ids = (nodes: readonly ComponentNode[]) => nodes.map(({ id }) => id);
    const stores = reach.certain.filter(isSensitive);
    return fail({
      at: [service.id],
      params: { service: service.id, stores: ids(stores), services: ids(reach.certain.filter(isApplication)), total },
      evidence: [
        computed(service.id, 'openTo', ids(reach.certain)),
        ...reach.certain.flatMap((node) => seenIfAny('authn', topology.text(node, 'authn'))),
        ...stores.flatMap((node) => seenIfAny('dataClass', topology.text(node, 'dataClass'))),
      ],
    });
  },
});

const isApplication = ({ component }: ComponentNode): boolean => applications.includes(component.kind);

const applicationsIn = (topology: Topology): readonly ComponentNode[] =>
  applications.flatMap((kind) => componentsOfKind(topology, kind));

/** Services with a public address, and those a flow from the internet ends at. */
const exposedServices = (facts: Facts): readonly ComponentNode[] => {
  const reached = new Set(publicFlows(facts).map(({ flow }) => flow.to));
  return applicationsIn(facts.topology)
    .filter((node) => reached.has(node) || facts.topology.text(node, 'exposure')?.value === 'public')
    .sort((a, b) => a.index - b.index);
};
