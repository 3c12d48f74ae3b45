import type { ComponentNode } from '@spandrel/analysis';
import type { Design, DesignEdit } from '@spandrel/model';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';

/** Named components that must fit the pattern, or named components of one kind in one place that must differ. */
interface Subject {
  readonly pattern: string | null;
  readonly components: readonly ComponentNode[];
}

type Params = { names: readonly string[]; count: number; pattern: string | null };

const quoted = (names: readonly string[]): readonly string[] => names.map((name) => `«${name}»`);

export const namingConvention = defineRule<Subject, Params>({
  id: 'maint.naming-convention',
  principle: 'maintainability',
  topic: 'maint.standardisation',
  severity: 'low',
  title: { en: 'Names outside the naming standard', ko: '명명 규칙에 맞지 않는 이름' },
  references: [
    {
      title: 'Multi-Cluster Services API (KEP-1645)',
      url: 'https://github.com/kubernetes/enhancements/tree/master/keps/sig-multicluster/1645-multi-cluster-services-api',
    },
  ],
  sentences: {
    en: ({ names, count, pattern }, words) =>
      pattern === null
        ? `${words.number(count)} components of one kind in one place share a name (${words.list(quoted(names))}): alerts and tickets cannot tell them apart.`
        : `${words.number(count)} names do not match the naming standard (${pattern}): ${words.list(quoted(names))}.`,
    ko: ({ names, count, pattern }, words) =>
      pattern === null
        ? `같은 위치에 있는 같은 종류의 구성 요소 ${words.number(count)}개에 같은 이름을 사용합니다(${words.list(quoted(names))}). 알림과 티켓에서 서로 구분할 수 없습니다.`
        : `이름 ${words.number(count)}개가 명명 규칙(${pattern})에 맞지 않습니다: ${words.list(quoted(names))}.`,
  },
  remedies: {
    en: ({ names, pattern }, words) =>
      pattern === null
        ? `Give every component called ${words.list(quoted(names))} a name of its own.`
        : `Rename ${words.list(quoted(names))} to fit the standard, here and in the real network.`,
    ko: ({ names, pattern }, words) =>
      pattern === null
        ? `이름이 같은 구성 요소(${words.list(quoted(names))})에 서로 다른 이름을 지정하세요.`
        : `설계도와 실제 네트워크에서 이름(${words.list(quoted(names))})을 명명 규칙에 맞게 바꾸세요.`,
  },
  subjects: ({ topology }, { thresholds }) => {
    const named = topology.components.filter(({ component }) => component.name !== undefined);
    const scopes = new Map<string, ComponentNode[]>();
    for (const component of named) {
      const scope = `${component.component.kind} in ${component.parent?.id ?? ''}`;
      const known = scopes.get(scope);
      if (known === undefined) scopes.set(scope, [component]);
      else known.push(component);
    }
    const siblings: readonly Subject[] = [...scopes.values()]
      .filter((components) => components.length >= 2)
      .map((components) => ({ pattern: null, components }));
    const pattern = thresholds.namingPattern;
    return pattern === null || named.length === 0 ? siblings : [...siblings, { pattern, components: named }];
  },
  check: ({ pattern, components }) => {
    const wrong = pattern === null ? sharingName(components) : unlike(new RegExp(`^(?:${pattern})$`, 'u'), components);
    if (wrong.length === 0) return pass();
    return fail({
      at: wrong.map(({ id }) => id),
      params: { names: [...new Set(wrong.map(nameOf))], count: wrong.length, pattern },
      evidence: wrong.map((component) => computed(component.id, 'elementName', nameOf(component))),
    });
  },
  // Which name fits the standard is a choice of people; telling two of one name apart is not.
  fix: ({ at, params }, design) => (params.pattern === null ? numbered(design, at) : []),
});

const nameOf = ({ component }: ComponentNode): string => component.name ?? component.id;

const unlike = (pattern: RegExp, components: readonly ComponentNode[]): readonly ComponentNode[] =>
  components.filter((component) => !pattern.test(nameOf(component)));

const sharingName = (components: readonly ComponentNode[]): readonly ComponentNode[] => {
  const count = new Map<string, number>();
  for (const component of components) count.set(nameOf(component), (count.get(nameOf(component)) ?? 0) + 1);
  return components.filter((component) => (count.get(nameOf(component)) ?? 0) > 1);
};

/** Every component but the first of a name gets the lowest number that makes its name new in the design. */
const numbered = (design: Design, ids: readonly string[]): readonly DesignEdit[] => {
  const names = new Set(design.components.flatMap(({ name }) => name ?? []));
  const kept = new Set<string>();
  return ids.flatMap((id): readonly DesignEdit[] => {
    const name = design.components.find((component) => component.id === id)?.name;
    if (name === undefined) return [];
    if (!kept.has(name)) {
      kept.add(name);
      return [];
    }
    let number = 2;
    while (names.has(`${name} ${number}`)) number += 1;
    names.add(`${name} ${number}`);
    return [{ type: 'set-field', section: 'components', id, field: 'name', value: `${name} ${number}` }];
  });
};
