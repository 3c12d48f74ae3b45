import { type ComponentNode, specsOf } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { isNonProductionComponent } from '../../../environment.ts';
import { computed, seenIfAny } from '../../../evidence.ts';

type Params = { component: string; single: boolean; loadMbps: number | null; maxMbps: number | null };

export const verticalOnly = defineRule<ComponentNode, Params>({
  id: 'scal.vertical-only',
  principle: 'scalability',
  topic: 'scal.horizontal-first',
  severity: 'medium',
  title: { en: 'Grows only by a larger machine', ko: '더 큰 장비로만 확장' },
  references: [
    {
      title: 'Horizontal Pod autoscaling (Kubernetes)',
      url: 'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
    },
  ],
  sentences: {
    en: ({ component, loadMbps, maxMbps }, words) =>
      loadMbps === null || maxMbps === null
        ? `${words.name(component)} runs once and grows only by a larger machine: the largest one is its ceiling, and every step is a restart.`
        : `${words.name(component)} grows only by a larger machine, and its flows already take ${words.percent(loadMbps / maxMbps)} of the ${words.mbps(maxMbps)} that the largest one carries.`,
    ko: ({ component, loadMbps, maxMbps }, words) =>
      loadMbps === null || maxMbps === null
        ? `${words.name(component)} 구성 요소는 하나만 실행되고 더 큰 장비로만 확장할 수 있습니다. 가장 큰 장비가 한계이고 확장할 때마다 재시작해야 합니다.`
        : `${words.name(component)} 구성 요소는 더 큰 장비로만 확장할 수 있는데, 플로우가 이미 최대 규격 ${words.mbps(maxMbps)}의 ${words.percent(loadMbps / maxMbps)}를 사용합니다.`,
  },
  remedies: {
    en: ({ component }, words) => `Make ${words.name(component)} able to scale out, or record why it cannot.`,
    ko: ({ component }, words) =>
      `${words.name(component)} 구성 요소를 수평으로 확장할 수 있게 바꾸거나, 그럴 수 없는 이유를 기록하세요.`,
  },
  subjects: ({ topology }) =>
    topology.components.filter(
      (component) => 'scaling' in specsOf(component) && !isNonProductionComponent(topology, component),
    ),
  check: (component, { topology, loads }, { thresholds }) => {
    const scaling = topology.text(component, 'scaling');
    const copies = topology.number(component, 'replicas') ?? topology.number(component, 'instances');
    if (scaling === undefined) {
      return (copies?.value ?? 1) >= 2 ? pass() : notAssessed([component.id], ['scaling']);
    }
    if (scaling.value !== 'vertical') return pass();
    const max = topology.number(component, 'maxCapacityMbps');
    const load = loads.get(component.id);
    const isFull = max !== undefined && load !== undefined && load.mbps > max.value * thresholds.verticalUse;
    const isSingle = copies !== undefined && copies.value <= 1;
    if (!isFull && !isSingle) return copies === undefined ? notAssessed([component.id], ['replicas']) : pass();
    return fail({
      at: [component.id],
      params: {
        component: component.id,
        single: isSingle,
        loadMbps: isFull ? load.mbps : null,
        maxMbps: isFull ? max.value : null,
      },
      evidence: [
        ...seenIfAny('scaling', scaling),
        ...seenIfAny(topology.number(component, 'replicas') ? 'replicas' : 'instances', copies),
        ...(isFull ? [computed(component.id, 'loadMbps', load.mbps), ...seenIfAny('maxCapacityMbps', max)] : []),
      ],
    });
  },
});
