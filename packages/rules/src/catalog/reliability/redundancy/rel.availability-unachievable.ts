import { availabilityOf, type ComponentNode, type FlowFacts, isWithin } from '@spandrel/analysis';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed, seen } from '../../../evidence.ts';
import { requiredAvailability } from '../../../flows-over.ts';

/** A flow with a promise, and the managed services that lie on every way it has. */
interface Subject {
  readonly flow: FlowFacts;
  readonly services: readonly ComponentNode[];
}

type Params = { flow: string; services: readonly string[]; required: number; possible: number };

export const availabilityUnachievable = defineRule<Subject, Params>({
  id: 'rel.availability-unachievable',
  principle: 'reliability',
  topic: 'rel.redundancy',
  severity: 'medium',
  title: { en: 'Promise exceeds what the services allow', ko: '서비스가 허용하는 한계를 넘는 가용성 목표' },
  references: [
    {
      title: 'Reliability pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html',
    },
  ],
  sentences: {
    en: ({ flow, services, required, possible }, words) =>
      `The flow ${words.name(flow)} requires ${words.percent(required)}, but cannot do without ${words.names(services)}, which together offer ${words.percent(possible)}.`,
    ko: ({ flow, services, required, possible }, words) =>
      `${words.name(flow)} 플로우는 ${words.percent(required)}의 가용성을 요구하지만, 반드시 거쳐야 하는 ${words.names(services)} 서비스의 가용성은 모두 합쳐 ${words.percent(possible)}입니다.`,
  },
  remedies: {
    en: ({ flow, possible }, words) =>
      `Lower the objective of ${words.name(flow)} below ${words.percent(possible)}, or give it a way that avoids one of these services.`,
    ko: ({ flow, possible }, words) =>
      `${words.name(flow)} 플로우의 목표를 ${words.percent(possible)} 아래로 낮추거나, 이 서비스 중 하나를 거치지 않는 경로를 만드세요.`,
  },
  subjects: ({ flows, topology }) =>
    flows
      .filter((flow) => flow.reachable && requiredAvailability(flow) > 0)
      .map((flow) => ({
        flow,
        services: flow.usable.components.filter(
          (component) =>
            topology.boolean(component, 'managed')?.value === true &&
            !isWithin(flow.flow.from, component) &&
            !isWithin(flow.flow.to, component) &&
            !flow.survivesLossOf([component.id]),
        ),
      }))
      .filter(({ services }) => services.length > 0),
  check: ({ flow, services }) => {
    const required = requiredAvailability(flow);
    const figures = services.flatMap((service) => {
      const availability = availabilityOf(service);
      return availability ? [{ service, availability }] : [];
    });
    const possible = figures.reduce((product, { availability }) => product * availability.value, 1);
    if (required <= possible) return pass();
    const ids = figures.map(({ service }) => service.id);
    return fail({
      at: [flow.id],
      params: { flow: flow.id, services: ids, required, possible },
      evidence: [
        computed(flow.id, 'requiredAvailability', required),
        computed(flow.id, 'availability', possible),
        ...figures.map(({ availability }) => seen('availability', availability)),
      ],
      flows: [flow.id],
    });
  },
});
