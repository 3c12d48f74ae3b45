import type { CircuitGroup, Facts } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { flowsOver, requiredAvailability } from '../../../flows-over.ts';
import type { Policy } from '../../../policy.ts';

interface Subject {
  readonly group: CircuitGroup;
  readonly flows: readonly string[];
}

type Params = { site: string; circuits: readonly string[]; location: string | null; flows: readonly string[] };

export const singleCircuitLocation = defineRule<Subject, Params>({
  id: 'rel.single-circuit-location',
  principle: 'reliability',
  topic: 'rel.redundancy',
  severity: 'high',
  title: { en: 'All circuits end at one location', ko: '한 위치에 모인 전용선' },
  references: [
    {
      title: 'Direct Connect Resiliency Toolkit (AWS)',
      url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/resiliency_toolkit.html',
    },
  ],
  sentences: {
    en: ({ site, circuits, location, flows }, words) =>
      `${
        circuits.length === 1
          ? `The only circuit of ${words.name(site)} (${words.names(circuits)}) ends`
          : `${circuits.length === 2 ? 'Both' : `All ${words.number(circuits.length)}`} circuits of ${words.name(site)} (${words.names(circuits)}) end`
      } at one location${location === null ? '' : `, ${words.name(location)}`}: its outage takes ${
        flows.length === 1 ? 'the flow' : 'the flows'
      } ${words.names(flows)} off the circuits.`,
    ko: ({ site, circuits, location, flows }, words) =>
      `${words.name(site)} 사이트의 ${circuits.length === 1 ? '하나뿐인 ' : ''}전용선(${words.names(circuits)})은 ${
        circuits.length === 1 ? '' : '모두 '
      }한 위치${location === null ? '' : `(${words.name(location)})`}에 종단됩니다. 이 위치에 장애가 나면 ${words.names(flows)} 플로우가 전용선을 쓸 수 없습니다.`,
  },
  remedies: {
    en: ({ site }, words) => `Terminate a second circuit of ${words.name(site)} at another location.`,
    ko: ({ site }, words) => `${words.name(site)} 사이트의 두 번째 전용선을 다른 위치에 종단하세요.`,
  },
  subjects: (facts, policy) => demandingGroups(facts, policy),
  check: ({ group, flows }, { topology }) => {
    const circuits = group.circuits.map(({ id }) => id);
    const found = group.circuits.map((circuit) => ({ circuit, location: topology.text(circuit, 'location') }));
    const locations = new Set(found.flatMap(({ location }) => location?.value ?? []));
    if (locations.size >= 2) return pass();
    const unknown = found.filter(({ location }) => location === undefined);
    if (circuits.length >= 2 && unknown.length > 0) {
      return notAssessed(
        unknown.map(({ circuit }) => circuit.id),
        ['location'],
      );
    }
    return fail({
      at: circuits,
      params: { site: group.site.id, circuits, location: [...locations][0] ?? null, flows },
      evidence: [
        computed(group.site.id, 'locations', [...locations]),
        ...found.flatMap(({ location }) => seenIfAny('location', location)),
      ],
      flows,
    });
  },
});

const demandingGroups = (facts: Facts, { thresholds }: Policy): readonly Subject[] =>
  facts.circuitGroups.flatMap((group) => {
    const flows = flowsOver(facts, group.circuits)
      .filter((flow) => requiredAvailability(flow) >= thresholds.circuitLocationAvailability)
      .map(({ id }) => id);
    return flows.length > 0 ? [{ group, flows }] : [];
  });
