import { clusterOf, deploymentsListing, type LinkNode, separationOf, type Topology } from '@spandrel/analysis';
import { isMeshKind } from '@spandrel/model';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seenIfAny } from '../../../evidence.ts';
import { stating } from '../../../set-property.ts';

type Params = { call: string; caller: string; callee: string };

export const noCircuitBreaker = defineRule<LinkNode, Params>({
  id: 'rel.no-circuit-breaker',
  principle: 'reliability',
  topic: 'rel.circuit-breaker',
  severity: 'medium',
  title: { en: 'Remote call without a circuit breaker', ko: '회로 차단기 없는 원격 호출' },
  references: [
    {
      title: 'Circuit breaking (Istio)',
      url: 'https://istio.io/latest/docs/tasks/traffic-management/circuit-breaking/',
    },
  ],
  sentences: {
    en: ({ call, caller, callee }, words) =>
      `${words.name(caller)} keeps calling ${words.name(callee)} in another cluster or site (${words.name(call)}) even when every call fails: its own requests queue up behind.`,
    ko: ({ call, caller, callee }, words) =>
      `${words.name(caller)} 서비스는 호출이 모두 실패해도 다른 클러스터나 사이트의 ${words.name(callee)} 서비스를 계속 호출합니다(${words.name(call)}). 그동안 자신의 요청이 뒤에 쌓입니다.`,
  },
  remedies: {
    en: ({ call }, words) => `Add outlier detection and limits on pending connections to ${words.name(call)}.`,
    ko: ({ call }, words) => `${words.name(call)} 호출에 이상치 감지와 대기 연결 제한을 추가하세요.`,
  },
  subjects: ({ topology }) =>
    topology.links.filter((link) => link.link.kind === 'service-call' && link.props.mode !== 'async' && isRemote(link)),
  check: (call, { topology }) => {
    const found = ['circuitBreaker', 'outlierDetection'].map((name) => ({ name, value: topology.boolean(call, name) }));
    if (found.some(({ value }) => value?.value === true) || meshDetects(call, topology)) return pass();
    const missing = found.flatMap(({ name, value }) => (value === undefined ? [name] : []));
    if (missing.length > 0) return notAssessed([call.id], missing);
    return fail({
      at: [call.id],
      params: { call: call.id, caller: call.from.id, callee: call.to.id },
      evidence: found.flatMap(({ name, value }) => seenIfAny(name, value)),
    });
  },
  fix: stating('circuitBreaker', true),
});

const isRemote = ({ from, to }: LinkNode): boolean =>
  clusterOf(from) !== clusterOf(to) || ['apart', 'region'].includes(separationOf(from, to));

/** Whether the mesh both ends are members of takes failing endpoints out. */
const meshDetects = ({ from, to }: LinkNode, topology: Topology): boolean => {
  const others = deploymentsListing(topology, clusterOf(to));
  return deploymentsListing(topology, clusterOf(from)).some(
    (mesh) =>
      others.includes(mesh) &&
      isMeshKind(mesh.component.kind) &&
      topology.boolean(mesh, 'outlierDetection')?.value === true,
  );
};
