import { type ComponentNode, specsOf } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen } from '../../../evidence.ts';
import { setProperty } from '../../../set-property.ts';

type Params = { element: string; problems: readonly string[] };

const properties = ['anyAnyRule', 'managementOpen'] as const;

export const anyAnyRule = defineRule<ComponentNode, Params>({
  id: 'sec.any-any-rule',
  principle: 'security',
  topic: 'sec.least-privilege',
  severity: 'high',
  title: { en: 'Rules that allow everything', ko: '모두 허용하는 접근 규칙' },
  references: [{ title: 'CIS Kubernetes Benchmark', url: 'https://www.cisecurity.org/benchmark/kubernetes' }],
  sentences: {
    en: ({ element, problems }, words) =>
      `The rules of ${words.name(element)} ${words.list([
        ...(problems.includes('anyAnyRule') ? ['allow any source to any destination'] : []),
        ...(problems.includes('managementOpen') ? ['open management ports to every address'] : []),
      ])}.`,
    ko: ({ element, problems }, words) =>
      `${words.name(element)} 구성 요소의 규칙이 ${[
        ...(problems.includes('anyAnyRule') ? ['모든 출발지에서 모든 목적지로 가는 트래픽을 허용'] : []),
        ...(problems.includes('managementOpen') ? ['모든 주소에 관리 포트를 개방'] : []),
      ].join('하고 ')}합니다.`,
  },
  remedies: {
    en: ({ element }, words) =>
      `Replace the broad rules of ${words.name(element)} with the sources, destinations and ports in use; reach management ports through a bastion or VPN.`,
    ko: ({ element }, words) =>
      `${words.name(element)} 구성 요소의 넓은 규칙을 실제로 쓰는 출발지, 목적지, 포트로 바꾸고, 관리 포트는 배스천이나 VPN으로 접근하세요.`,
  },
  subjects: ({ topology }) =>
    topology.components.filter(
      (node) =>
        'anyAnyRule' in specsOf(node) &&
        (node.component.kind === 'firewall' || properties.some((name) => topology.boolean(node, name))),
    ),
  check: (element, { topology }) => {
    const found = properties.map((name) => [name, topology.boolean(element, name)] as const);
    const open = found.flatMap(([name, stated]) => (stated?.value === true ? [seen(name, stated)] : []));
    if (open.length > 0) {
      return fail({
        at: [element.id],
        params: { element: element.id, problems: open.map(({ property }) => property) },
        evidence: open,
      });
    }
    const missing = found.flatMap(([name, stated]) => (stated === undefined ? [name] : []));
    return missing.length > 0 ? notAssessed([element.id], missing) : pass();
  },
  fix: ({ at: [id], params }, design) =>
    properties
      .filter((name) => Array.isArray(params.problems) && params.problems.includes(name))
      .flatMap((name) => (id === undefined ? [] : setProperty(design, id, name, false))),
});
