import type { ComponentNode, LinkNode, Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';

const callKinds: ReadonlySet<string> = new Set(['service-call', 'data-access']);
const storeKinds: ReadonlySet<string> = new Set(['database', 'cache', 'object-store']);
const layers: readonly string[] = ['presentation', 'business', 'data'];

type Params = { link: string; caller: string; callee: string; upwards: boolean };

export const layerViolation = defineRule<LinkNode, Params>({
  id: 'maint.layer-violation',
  principle: 'maintainability',
  topic: 'maint.modularity',
  severity: 'medium',
  title: { en: 'Call breaks the layering', ko: '계층을 어기는 호출' },
  references: [
    {
      title: 'N-tier architecture style (Azure Architecture Center)',
      url: 'https://learn.microsoft.com/azure/architecture/guide/architecture-styles/n-tier',
    },
  ],
  sentences: {
    en: ({ caller, callee, upwards }, words) =>
      upwards
        ? `${words.name(caller)} calls ${words.name(callee)}, which stands in a layer above it: the two can no longer change apart.`
        : `${words.name(caller)} in the presentation layer goes straight to ${words.name(callee)} in the data layer, past the rules of the business layer.`,
    ko: ({ caller, callee, upwards }, words) =>
      upwards
        ? `${words.name(caller)} 구성 요소가 위 계층의 ${words.name(callee)} 구성 요소를 호출합니다. 둘을 따로 변경할 수 없게 됩니다.`
        : `프레젠테이션 계층의 ${words.name(caller)} 구성 요소가 비즈니스 계층을 거치지 않고 데이터 계층의 ${words.name(callee)} 구성 요소에 직접 접근합니다.`,
  },
  remedies: {
    en: ({ caller, callee, upwards }, words) =>
      upwards
        ? `Turn the dependency of ${words.name(caller)} round: publish an event or an interface that ${words.name(callee)} uses.`
        : `Let ${words.name(caller)} go through a service of the business layer.`,
    ko: ({ caller, callee, upwards }, words) =>
      upwards
        ? `의존 방향을 뒤집으세요. ${words.name(caller)} 구성 요소가 이벤트나 인터페이스를 제공하고 ${words.name(callee)} 구성 요소가 사용하게 하세요.`
        : `${words.name(caller)} 구성 요소가 비즈니스 계층의 서비스를 거치게 하세요.`,
  },
  subjects: ({ topology }) =>
    topology.links.filter(
      (link) =>
        callKinds.has(link.link.kind) &&
        [link.from, link.to].some((end) => topology.text(end, 'layer') !== undefined) &&
        [link.from, link.to].every((end) => topology.text(end, 'layer')?.value !== 'infrastructure'),
    ),
  check: (link, { topology }) => {
    const { from: caller, to: callee } = link;
    const [above, below] = [depthOf(topology, caller), depthOf(topology, callee)];
    if (above === undefined || below === undefined) {
      return notAssessed(
        (above === undefined ? [caller] : [callee]).map(({ id }) => id),
        ['layer'],
      );
    }
    if (below === above || below === above + 1) return pass();
    return fail({
      at: [link.id],
      params: { link: link.id, caller: caller.id, callee: callee.id, upwards: below < above },
      evidence: [caller, callee].flatMap((end) => [
        ...seenIfAny('layer', topology.text(end, 'layer')),
        ...(topology.text(end, 'layer') ? [] : [computed(end.id, 'keepsData', true)]),
      ]),
    });
  },
});

/** 0 for the uppermost layer; a store is data unless it says otherwise. */
const depthOf = (topology: Topology, component: ComponentNode): number | undefined => {
  const layer =
    topology.text(component, 'layer')?.value ?? (storeKinds.has(component.component.kind) ? 'data' : undefined);
  const depth = layers.indexOf(layer ?? '');
  return depth < 0 ? undefined : depth;
};
