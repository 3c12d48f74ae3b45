import type { ComponentNode, LinkNode } from '@spandrel/analysis';
import { defineRule, fail, notAssessed, pass } from '../../../define-rule.ts';
import { computed, seenIfAny } from '../../../evidence.ts';

interface Subject {
  readonly database: ComponentNode;
  /** Its data accesses, sorted by id. */
  readonly accesses: readonly LinkNode[];
}

type Params = { database: string; writers: readonly string[]; owners: readonly string[] };

export const sharedDatabase = defineRule<Subject, Params>({
  id: 'maint.shared-database',
  principle: 'maintainability',
  topic: 'maint.modularity',
  severity: 'medium',
  title: { en: 'Several teams write one database', ko: '여러 팀이 함께 쓰는 데이터베이스' },
  references: [
    {
      title: 'CQRS pattern (Azure Architecture Center)',
      url: 'https://learn.microsoft.com/azure/architecture/patterns/cqrs',
    },
  ],
  likelyFalsePositives: {
    en: 'Separate schemas with one owner each on a shared server: draw them as databases of their own.',
    ko: '공유 서버에 담당이 각각 다른 스키마일 수 있습니다. 별도의 데이터베이스로 그리세요.',
  },
  sentences: {
    en: ({ database, writers, owners }, words) =>
      `${words.names(writers)} of different teams (${words.list(owners)}) all write ${words.name(database)}: no team can change its tables without the others.`,
    ko: ({ database, writers, owners }, words) =>
      `서로 다른 팀(${owners.join(', ')})의 서비스(${words.names(writers)})가 모두 ${words.name(database)} 데이터베이스에 씁니다. 어느 팀도 단독으로 테이블을 바꿀 수 없습니다.`,
  },
  remedies: {
    en: ({ database }, words) =>
      `Give every schema in ${words.name(database)} one owner, and let the others use its interface or its events.`,
    ko: ({ database }, words) =>
      `${words.name(database)} 데이터베이스의 스키마마다 담당을 하나로 정하고, 다른 팀은 인터페이스나 이벤트를 사용하게 하세요.`,
  },
  subjects: ({ topology }) =>
    topology.components.flatMap((database): readonly Subject[] => {
      if (database.component.kind !== 'database') return [];
      const accesses = database.links.filter(({ link, to }) => link.kind === 'data-access' && to === database);
      return new Set(accesses.map(({ from }) => from)).size >= 2 ? [{ database, accesses }] : [];
    }),
  check: ({ database, accesses }, { topology }) => {
    const writes = accesses.filter((access) => (topology.text(access, 'access')?.value ?? 'read') !== 'read');
    const writers = [...new Set(writes.map(({ from }) => from))];
    const owners = [...new Set(writers.flatMap((writer) => topology.text(writer, 'owner')?.value ?? []))].sort();
    if (owners.length < 2) {
      const unclear = accesses.filter((access) => topology.text(access, 'access') === undefined).map(({ id }) => id);
      if (unclear.length > 0) return notAssessed(unclear, ['access']);
      const unowned = writers.filter((writer) => topology.text(writer, 'owner') === undefined).map(({ id }) => id);
      return writers.length >= 2 && unowned.length > 0 ? notAssessed(unowned, ['owner']) : pass();
    }
    return fail({
      at: [database.id],
      params: { database: database.id, writers: writers.map(({ id }) => id), owners },
      evidence: [
        computed(
          database.id,
          'writers',
          writers.map(({ id }) => id),
        ),
        ...writers.flatMap((writer) => seenIfAny('owner', topology.text(writer, 'owner'))),
        ...writes.flatMap((access) => seenIfAny('access', topology.text(access, 'access'))),
      ],
    });
  },
});
