import { type ComponentNode, componentsOfKind, type Facts, linkLatency, type Topology } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { seen } from '../../../evidence.ts';
import { hopsWithoutLatency } from '../../../hops-without-latency.ts';
import { placeOf } from '../../../places.ts';
import { setProperty } from '../../../set-property.ts';
import { copiesOf } from '../copies-of.ts';

/** A store that promotes a replica by itself, with those that write to it. */
interface Subject {
  readonly store: ComponentNode;
  readonly replica: ComponentNode;
  readonly writers: readonly ComponentNode[];
}

type Params = { store: string; replica: string; writers: readonly string[]; rttMs: number };

interface Distance {
  readonly writer: ComponentNode;
  readonly rttMs: number;
  readonly source: 'computed' | 'assumed';
  readonly unknown: readonly string[];
}

export const crossRegionAutopromote = defineRule<Subject, Params>({
  id: 'rel.cross-region-autopromote',
  principle: 'reliability',
  topic: 'rel.auto-failover',
  severity: 'high',
  title: { en: 'Promotion moves the database away', ko: '애플리케이션에서 멀어지는 자동 승격' },
  references: [
    {
      title: 'October 21 post-incident analysis (GitHub)',
      url: 'https://github.blog/2018-10-30-oct21-post-incident-analysis/',
    },
  ],
  sentences: {
    en: ({ store, replica, writers, rttMs }, words) =>
      `When ${words.name(store)} fails, ${words.name(replica)} is promoted by itself, but its writers (${words.names(writers)}) stay where they are, ${words.ms(rttMs)} away: every statement then waits that long.`,
    ko: ({ store, replica, writers, rttMs }, words) =>
      `${words.name(store)} 데이터베이스에 장애가 나면 ${words.name(replica)} 복제본이 자동으로 승격되지만, 쓰는 쪽(${words.names(writers)})은 왕복 ${words.ms(rttMs)} 떨어진 곳에 그대로 있습니다. 모든 구문이 그만큼 기다립니다.`,
  },
  remedies: {
    en: ({ replica }, words) =>
      `Promote automatically only inside the region; make the switch to ${words.name(replica)} a deliberate, tested act that moves the application along.`,
    ko: ({ replica }, words) =>
      `자동 승격은 리전 안으로 제한하고, ${words.name(replica)} 복제본으로의 전환은 애플리케이션을 함께 옮기는 검증된 수동 절차로 두세요.`,
  },
  subjects: (facts) => promotions(facts),
  check: ({ store, replica, writers }, facts, { thresholds }) => {
    const distances = writers.map((writer) => distanceOf(writer, store, replica, facts));
    const far = distances.filter(({ rttMs }) => rttMs > thresholds.promotionRttMs);
    if (far.length * 2 <= writers.length) {
      const unknown = [...new Set(distances.flatMap((distance) => distance.unknown))];
      return unknown.length > 0 ? notAssessed(unknown, ['latencyMs']) : pass();
    }
    const failover = facts.topology.text(store, 'failover');
    return fail({
      at: [store.id, replica.id],
      params: {
        store: store.id,
        replica: replica.id,
        writers: far.map(({ writer }) => writer.id),
        rttMs: Math.max(...far.map(({ rttMs }) => rttMs)),
      },
      evidence: [
        ...(failover ? [seen('failover', failover)] : []),
        ...far.map(({ writer, rttMs, source }) => ({
          at: writer.id,
          property: 'rttToReplicaMs',
          value: rttMs,
          source,
        })),
      ],
    });
  },
  fix: ({ params }, design) => setProperty(design, String(params.store), 'failover', 'manual'),
});

const promotions = ({ topology, flows }: Facts): readonly Subject[] =>
  componentsOfKind(topology, 'database')
    .filter((store) => topology.text(store, 'failover')?.value === 'auto')
    .flatMap((store) => {
      const writers = [
        ...new Set([
          ...store.links.filter(({ link, to }) => link.kind === 'data-access' && to === store).map(({ from }) => from),
          ...flows.filter(({ flow }) => flow.to === store).map(({ flow }) => flow.from),
        ]),
      ].sort((a, b) => a.index - b.index);
      const replicas = store.links
        .filter(({ kind, from }) => kind?.plane === 'replication' && from === store)
        .map(({ to }) => to);
      return writers.length === 0 ? [] : replicas.map((replica) => ({ store, replica, writers }));
    });

/** Round trip from a writer to the replica: over the drawn network, else that of the replication link. */
const distanceOf = (writer: ComponentNode, store: ComponentNode, replica: ComponentNode, facts: Facts): Distance => {
  if (hasCopyNear(writer, replica, facts.topology)) return { writer, rttMs: 0, source: 'computed', unknown: [] };
  const way = facts.between(writer, replica);
  if (way.reachable) {
    const assumed = way.latencyTerms.some(({ source }) => source === 'assumed');
    return {
      writer,
      rttMs: 2 * (way.latencyMs ?? 0),
      source: assumed ? 'assumed' : 'computed',
      unknown: hopsWithoutLatency(way),
    };
  }
  const line = store.links.find(({ kind, to }) => kind?.plane === 'replication' && to === replica);
  const latency = line && linkLatency(line);
  const known = latency === undefined ? [line?.id ?? replica.id] : [];
  return { writer, rttMs: 2 * (latency?.value ?? 0), source: 'computed', unknown: known };
};

/** Whether the application also runs where the replica stands, so that it moves along. */
const hasCopyNear = (writer: ComponentNode, replica: ComponentNode, topology: Topology): boolean => {
  const place = placeOf(topology, replica);
  return place !== undefined && copiesOf(writer, topology).some((copy) => placeOf(topology, copy) === place);
};
