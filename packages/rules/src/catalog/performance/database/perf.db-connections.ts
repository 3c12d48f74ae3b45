import { type ComponentNode, componentsOfKind, type LinkNode } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seen, seenIfAny } from '../../../evidence.ts';

type Params = { database: string; connections: number; possible: number; clients: readonly string[] };

export const dbConnections = defineRule<ComponentNode, Params>({
  id: 'perf.db-connections',
  principle: 'performance',
  topic: 'perf.database',
  severity: 'medium',
  title: { en: 'Connection pools exceed the database', ko: '데이터베이스 한도를 넘는 연결 풀' },
  references: [
    {
      title: 'Reliability pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html',
    },
  ],
  sentences: {
    en: ({ database, connections, possible, clients }, words) =>
      `The pools of ${words.names(clients)} may open ${words.number(connections)} connections to ${words.name(database)}, which allows ${words.number(possible)}.`,
    ko: ({ database, connections, possible, clients }, words) =>
      `연결 풀(${words.names(clients)})이 ${words.name(database)} 데이터베이스에 열 수 있는 연결은 ${words.number(connections)}개인데, 허용 연결 수는 ${words.number(possible)}개입니다.`,
  },
  remedies: {
    en: ({ database }, words) =>
      `Make the pools smaller, or put a connection pooler in front of ${words.name(database)}; more replicas multiply the pools.`,
    ko: ({ database }, words) =>
      `풀의 크기를 줄이거나 ${words.name(database)} 데이터베이스 앞에 커넥션 풀러를 두세요. 복제본이 늘면 풀도 배로 늘어납니다.`,
  },
  subjects: ({ topology }) => componentsOfKind(topology, 'database').filter((node) => accessesOf(node).length > 0),
  check: (database, { topology }, { thresholds }) => {
    const accesses = accessesOf(database);
    const limit = topology.number(database, 'maxConnections');
    const pools = accesses.map((link) => {
      const client = link.from === database ? link.to : link.from;
      return { link, client, size: topology.number(link, 'poolSize'), replicas: topology.number(client, 'replicas') };
    });
    const connections = pools.reduce((sum, { size, replicas }) => sum + (size?.value ?? 0) * (replicas?.value ?? 1), 0);
    if (limit !== undefined && connections > limit.value * thresholds.limitWarning) {
      return fail({
        at: [database.id],
        params: {
          database: database.id,
          connections,
          possible: limit.value,
          clients: [...new Set(pools.map(({ client }) => client.id))],
        },
        evidence: [
          seen('maxConnections', limit),
          computed(database.id, 'connections', connections),
          ...pools.flatMap(({ size, replicas }) => [
            ...seenIfAny('poolSize', size),
            ...seenIfAny('replicas', replicas),
          ]),
        ],
      });
    }
    if (limit === undefined) return notAssessed([database.id], ['maxConnections']);
    const sizeless = pools.filter(({ size }) => size === undefined).map(({ link }) => link.id);
    if (sizeless.length > 0) return notAssessed(sizeless, ['poolSize']);
    const uncounted = pools.filter(({ replicas }) => replicas === undefined).map(({ client }) => client.id);
    return uncounted.length > 0 ? notAssessed(uncounted, ['replicas']) : pass();
  },
});

const accessesOf = (database: ComponentNode): readonly LinkNode[] =>
  database.links.filter(({ link }) => link.kind === 'data-access');
