import type { CircuitGroup, LinkNode, Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';
import { flowsOver } from '../../../flows-over.ts';
import { endsOf } from './circuit-ends.ts';

type Side = 'customerDevice' | 'providerDevice' | 'lag';
type Params = { site: string; circuits: readonly string[]; side: Side; device: string };

const sides: Readonly<Record<Side, { en: string; ko: string }>> = {
  customerDevice: { en: 'customer device', ko: '고객 측 장비' },
  providerDevice: { en: 'provider device', ko: '제공자 측 장비' },
  lag: { en: 'link aggregation group', ko: 'LAG' },
};

export const circuitSameDevice = defineRule<CircuitGroup, Params>({
  id: 'rel.circuit-same-device',
  principle: 'reliability',
  topic: 'rel.redundancy',
  severity: 'high',
  title: { en: 'All circuits share one device', ko: '모든 전용선이 공유하는 장비' },
  references: [
    {
      title: 'Direct Connect Resiliency Toolkit (AWS)',
      url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/resiliency_toolkit.html',
    },
  ],
  sentences: {
    en: ({ site, circuits, side, device }, words) =>
      `${circuits.length === 2 ? 'Both' : `All ${words.number(circuits.length)}`} circuits of ${words.name(site)} (${words.names(circuits)}) end on one ${sides[side].en}, ${words.name(device)}: they fail together.`,
    ko: ({ site, circuits, side, device }, words) =>
      `${words.name(site)} 사이트의 전용선 ${words.number(circuits.length)}개(${words.names(circuits)})가 모두 같은 ${sides[side].ko}(${words.name(device)})에 종단되어 함께 장애가 납니다.`,
  },
  remedies: {
    en: ({ side }) =>
      side === 'lag'
        ? 'Order a circuit outside the aggregation group, on other routers at both ends: a LAG counts as one connection.'
        : 'End at least one circuit on a separate router, at both ends of the line.',
    ko: ({ side }) =>
      side === 'lag'
        ? '양쪽 모두 다른 라우터에 종단되는 회선을 LAG 밖에 추가하세요. LAG는 하나의 연결로 봅니다.'
        : '회선 중 하나 이상을 양쪽 모두 별도의 라우터에 종단하세요.',
  },
  subjects: (facts) => facts.circuitGroups.filter(({ circuits }) => circuits.length >= 2),
  check: (group, facts) => {
    const { topology } = facts;
    const sameness = [
      sharedLag(group.circuits, topology),
      sharedCustomerDevice(group, topology),
      sharedProviderDevice(group.circuits, topology),
    ];
    const shared = sameness.find((side) => side.verdict === 'same');
    const circuits = group.circuits.map(({ id }) => id);
    if (shared?.verdict === 'same') {
      const flows = flowsOver(facts, group.circuits).map(({ id }) => id);
      return fail({
        at: circuits,
        params: { site: group.site.id, circuits, side: shared.side, device: shared.device },
        evidence: [
          computed(group.site.id, 'devices', [shared.device]),
          ...group.circuits.flatMap((circuit) => seenIfAny(shared.side, topology.text(circuit, shared.side))),
        ],
        flows,
      });
    }
    const missing = sameness.flatMap((side) => (side.verdict === 'unknown' ? [side] : []));
    if (missing.length === 0) return pass();
    return notAssessed(
      missing.flatMap((side) => side.at),
      missing.map(({ side }) => side),
    );
  },
});

/** Whether all circuits end on one and the same thing; `unknown` names the circuits that would have to say. */
type Sameness =
  | { readonly verdict: 'same'; readonly side: Side; readonly device: string }
  | { readonly verdict: 'different'; readonly side: Side }
  | { readonly verdict: 'unknown'; readonly side: Side; readonly at: readonly string[] };

const compare = (side: Side, ends: readonly { circuit: LinkNode; device: string | undefined }[]): Sameness => {
  const known = new Set(ends.flatMap(({ device }) => device ?? []));
  if (known.size >= 2) return { verdict: 'different', side };
  const unknown = ends.filter(({ device }) => device === undefined).map(({ circuit }) => circuit.id);
  if (unknown.length > 0) return { verdict: 'unknown', side, at: unknown };
  return { verdict: 'same', side, device: [...known][0] ?? '' };
};

const sharedLag = (circuits: readonly LinkNode[], topology: Topology): Sameness => {
  const lags = circuits.map((circuit) => topology.text(circuit, 'lag')?.value);
  const [first] = lags;
  return first !== undefined && lags.every((lag) => lag === first)
    ? { verdict: 'same', side: 'lag', device: first }
    : { verdict: 'different', side: 'lag' };
};

/** A circuit drawn to a router of the site ends on that router, whether or not it says so. */
const sharedCustomerDevice = (group: CircuitGroup, topology: Topology): Sameness =>
  compare(
    'customerDevice',
    group.circuits.map((circuit) => {
      const { near } = endsOf(circuit, group.site);
      const drawn = near.kind?.container ? undefined : near.id;
      return { circuit, device: topology.text(circuit, 'customerDevice')?.value ?? drawn };
    }),
  );

/** A device stands in one place: circuits to different locations or edge availability domains end on different ones. */
const sharedProviderDevice = (circuits: readonly LinkNode[], topology: Topology): Sameness => {
  const locations = new Set(circuits.flatMap((circuit) => topology.text(circuit, 'location')?.value ?? []));
  const domains = new Set(circuits.flatMap((circuit) => topology.number(circuit, 'ead')?.value ?? []));
  if (locations.size >= 2 || domains.size >= 2) return { verdict: 'different', side: 'providerDevice' };
  return compare(
    'providerDevice',
    circuits.map((circuit) => ({ circuit, device: topology.text(circuit, 'providerDevice')?.value })),
  );
};
