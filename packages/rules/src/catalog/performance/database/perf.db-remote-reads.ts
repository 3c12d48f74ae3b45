import type { ComponentNode, Facts, FlowFacts } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seen } from '../../../evidence.ts';
import { areApart, placeOf, withoutPlace } from '../../../places.ts';

type Params = { flow: string; reader: string; database: string; places: readonly string[]; readRatio: number };

const copyKinds: ReadonlySet<string> = new Set(['database', 'cache']);

export const dbRemoteReads = defineRule<FlowFacts, Params>({
  id: 'perf.db-remote-reads',
  principle: 'performance',
  topic: 'perf.database',
  severity: 'medium',
  title: { en: 'Reads travel to a distant database', ko: '원거리 데이터베이스 읽기' },
  references: [{ title: 'CQRS pattern (Azure)', url: 'https://learn.microsoft.com/azure/architecture/patterns/cqrs' }],
  sentences: {
    en: ({ flow, reader, database, places, readRatio }, words) =>
      `${words.percent(readRatio)} of ${words.name(flow)} only reads, yet ${words.name(reader)} (${words.names(places.slice(0, 1))}) asks ${words.name(database)} (${words.names(places.slice(1))}) every time.`,
    ko: ({ flow, reader, database, places, readRatio }, words) =>
      `${words.name(flow)} 플로우의 ${words.percent(readRatio)}는 읽기인데, ${words.name(reader)} 구성 요소(${words.names(places.slice(0, 1))})는 매번 ${words.name(database)} 데이터베이스(${words.names(places.slice(1))})까지 갑니다.`,
  },
  remedies: {
    en: ({ reader }, words) =>
      `Keep a read replica or a cache near ${words.name(reader)}, or build a read model there from events.`,
    ko: ({ reader }, words) =>
      `${words.name(reader)} 구성 요소 가까이에 읽기 복제본이나 캐시를 두거나, 이벤트로 읽기 모델을 만드세요.`,
  },
  subjects: ({ flows, topology }) =>
    flows.filter(
      ({ flow, reachable }) =>
        reachable && flow.to.component.kind === 'database' && areApart(topology, flow.from, flow.to) !== false,
    ),
  check: ({ id, flow }, facts, { thresholds }) => {
    const { topology } = facts;
    const ratio = topology.number(flow, 'readRatio');
    if (ratio !== undefined && ratio.value < thresholds.readMostlyShare) return pass();
    if (areApart(topology, flow.from, flow.to) === undefined) {
      return notAssessed(withoutPlace(topology, [flow.from, flow.to]), ['region']);
    }
    if (hasCopyNearby(flow.from, flow.to, facts)) return pass();
    if (ratio === undefined) return notAssessed([id], ['readRatio']);
    const places = [flow.from, flow.to].flatMap((end) => placeOf(topology, end) ?? []);
    return fail({
      at: [id],
      params: { flow: id, reader: flow.from.id, database: flow.to.id, places, readRatio: ratio.value },
      evidence: [seen('readRatio', ratio), computed(id, 'places', places)],
      flows: [id],
    });
  },
});

/** Whether a replica of the database, or a cache the reader uses, stands where the reader stands. */
const hasCopyNearby = (reader: ComponentNode, database: ComponentNode, { topology, flows }: Facts): boolean => {
  const neighbours = (node: ComponentNode, isJoined: (plane: string | undefined) => boolean) =>
    node.links.filter(({ kind }) => isJoined(kind?.plane)).map(({ from, to }) => (from === node ? to : from));
  const copies = [
    ...neighbours(database, (plane) => plane === 'replication'),
    ...neighbours(reader, (plane) => plane === 'application').filter(({ component }) => component.kind === 'cache'),
    ...flows
      .filter(({ flow }) => flow.from === reader && flow.to.component.kind === 'cache')
      .map(({ flow }) => flow.to),
  ];
  return copies.some(
    (copy) => copy !== database && copyKinds.has(copy.component.kind) && areApart(topology, reader, copy) === false,
  );
};
