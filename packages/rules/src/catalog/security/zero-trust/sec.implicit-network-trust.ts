import { type ComponentNode, componentsOfKinds, type FlowFacts, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen } from '../../../evidence.ts';
import { isInStrictMesh } from '../../../mesh-members.ts';
import { stating } from '../../../set-property.ts';

/** What answers requests and can tell how it recognises a caller. */
const answering: ReadonlySet<string> = new Set([
  'service',
  'workload',
  'database',
  'cache',
  'message-queue',
  'object-store',
]);

type Params = { target: string; flows: readonly string[] };

/** A destination and the flows inside the private network that lead to it. */
interface Subject {
  readonly target: ComponentNode;
  readonly flows: readonly FlowFacts[];
}

export const implicitNetworkTrust = defineRule<Subject, Params>({
  id: 'sec.implicit-network-trust',
  principle: 'security',
  topic: 'sec.zero-trust',
  severity: 'medium',
  title: { en: 'Trusts the network instead of the caller', ko: '호출자 대신 네트워크를 신뢰' },
  references: [
    { title: 'NIST SP 800-207: Zero Trust Architecture', url: 'https://csrc.nist.gov/pubs/sp/800/207/final' },
  ],
  sentences: {
    en: ({ target, flows }, words) =>
      `${words.name(target)} authenticates nobody and recognises its callers (${words.names(flows)}) by their addresses only.`,
    ko: ({ target, flows }, words) =>
      `${words.name(target)} 구성 요소는 인증 없이 IP 주소만으로 호출자(${words.names(flows)})를 식별합니다.`,
  },
  remedies: {
    en: ({ target }, words) =>
      `Let ${words.name(target)} authenticate workloads (mutual TLS or tokens) and key its policy on identities.`,
    ko: ({ target }, words) =>
      `${words.name(target)} 구성 요소가 워크로드를 인증하게 하고(상호 TLS 또는 토큰), 정책을 신원 기준으로 바꾸세요.`,
  },
  subjects: ({ topology, flows }) =>
    componentsOfKinds(topology, answering)
      .map((target) => ({ target, flows: flows.filter((flow) => flow.flow.to === target && isInternal(flow)) }))
      .filter((subject) => subject.flows.length > 0),
  check: ({ target, flows }, { topology }) => {
    const authn = topology.text(target, 'authn');
    const isProven = isInStrictMesh(target, topology) || flows.every((flow) => flow.sessionLayers.includes('mtls'));
    if (isProven || (authn && authn.value !== 'none')) return pass();
    const basis = basisOf(target, topology);
    if (basis?.value === 'identity') return pass();
    if (!authn || !basis) {
      return notAssessed([target.id], [...(authn ? [] : ['authn']), ...(basis ? [] : ['policyBasis'])]);
    }
    const ids = flows.map(({ id }) => id);
    return fail({
      at: [target.id],
      params: { target: target.id, flows: ids },
      evidence: [seen('authn', authn), seen('policyBasis', basis)],
      flows: ids,
    });
  },
  fix: stating('policyBasis', 'identity'),
});

/** Flows that stay off the internet: the network they come from could be taken for an identity. */
const isInternal = ({ reachable, usable }: FlowFacts): boolean =>
  reachable && usable.components.every(({ component }) => component.kind !== 'internet');

const basisOf = (target: ComponentNode, topology: Topology) =>
  [target, ...target.ancestors].flatMap((box) => topology.text(box, 'policyBasis') ?? []).at(0);
