import type { ComponentNode, Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seenIfAny } from '../../../evidence.ts';
import { isolationOf, segmentsOf, tenantsOf } from '../../../segments.ts';
import { stating } from '../../../set-property.ts';

type Params = { segment: string; tags: readonly string[]; inside: readonly string[]; outside: readonly string[] };

export const complianceScope = defineRule<ComponentNode, Params>({
  id: 'sec.compliance-scope',
  principle: 'security',
  topic: 'sec.compliance',
  severity: 'high',
  title: { en: 'Regulated scope not kept apart', ko: '분리되지 않은 규제 범위' },
  references: [
    {
      title: 'Security pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/welcome.html',
    },
  ],
  sentences: {
    en: ({ segment, tags, inside, outside }, words) =>
      `In ${words.name(segment)}, the ${words.list(tags)} scope (${words.names(inside)}) can be reached from outside it (${words.names(outside)}): an audit has to cover that too.`,
    ko: ({ segment, tags, inside, outside }, words) =>
      `${words.name(segment)} 안에서 규제 범위(${words.list(tags)})에 속한 ${words.names(inside)} 구성 요소에 범위 밖의 ${words.names(outside)} 구성 요소가 접근할 수 있어, 감사 대상이 그만큼 넓어집니다.`,
  },
  remedies: {
    en: ({ segment, tags }, words) =>
      `Give the ${words.list(tags)} scope a segment of its own, or enforce isolation inside ${words.name(segment)}.`,
    ko: ({ segment, tags }, words) =>
      `규제 범위(${words.list(tags)})에 별도의 구간을 사용하거나, ${words.name(segment)} 안에 격리 정책을 강제하세요.`,
  },
  subjects: ({ topology }) =>
    segmentsOf(topology).filter((segment) =>
      tenantsOf(segment, topology).some((node) => tagsOf(node, topology).length > 0),
    ),
  check: (segment, { topology }) => {
    const tenants = tenantsOf(segment, topology).filter((node) => !isFenced(node, topology));
    const tags = [...new Set(tenants.flatMap((node) => tagsOf(node, topology)))].sort();
    const shared = tags.filter((tag) => tenants.some((node) => !tagsOf(node, topology).includes(tag)));
    if (shared.length === 0) return pass();
    const { state, evidence } = isolationOf(segment, topology);
    if (state === 'enforced') return pass();
    if (state === 'unknown') return notAssessed([segment.id], ['isolationPolicy']);
    const isInside = (node: ComponentNode) => shared.some((tag) => tagsOf(node, topology).includes(tag));
    const inside = tenants.filter(isInside);
    const outside = tenants.filter((node) => shared.some((tag) => !tagsOf(node, topology).includes(tag)));
    return fail({
      at: [segment.id],
      params: {
        segment: segment.id,
        tags: shared,
        inside: inside.map(({ id }) => id),
        outside: outside.map(({ id }) => id),
      },
      evidence: [
        ...evidence,
        ...inside.flatMap((node) => seenIfAny('complianceTags', topology.list(node, 'complianceTags'))),
      ],
    });
  },
  fix: stating('isolationPolicy', 'enforced'),
});

/** What a component falls under: its own tags and those of everything it stands in. */
const tagsOf = (node: ComponentNode, topology: Topology): readonly string[] =>
  [node, ...node.ancestors].flatMap((each) => topology.list(each, 'complianceTags')?.value ?? []);

/** Whether a namespace that denies by default keeps the rest of the cluster out. */
const isFenced = (node: ComponentNode, topology: Topology): boolean =>
  node.ancestors.some(
    (box) => box.component.kind === 'namespace' && topology.text(box, 'networkPolicy')?.value === 'default-deny',
  );
