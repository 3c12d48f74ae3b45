import { componentsOfKinds, type Facts } from '@spandrel/analysis';
import { dataClassOf } from '../../../data-class.ts';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';

const storeKinds: ReadonlySet<string> = new Set(['database', 'cache', 'message-queue', 'object-store', 'backup-vault']);

/** All stores and flows of a design, and those of which nobody knows what they hold or carry. */
interface Subject {
  readonly total: number;
  readonly untagged: readonly string[];
}

type Params = { untagged: readonly string[]; total: number };

export const untaggedData = defineRule<Subject, Params>({
  id: 'sec.untagged-data',
  principle: 'security',
  topic: 'sec.compliance',
  severity: 'low',
  title: { en: 'Data without a class', ko: '등급이 없는 데이터' },
  references: [
    {
      title: 'Security pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/security-pillar/welcome.html',
    },
  ],
  sentences: {
    en: ({ untagged, total }, words) =>
      untagged.length === 1
        ? `${words.names(untagged)} has no data class: how much protection it needs is not known.`
        : `${words.number(untagged.length)} of ${words.number(total)} stores and flows have no data class (${words.names(untagged)}): how much protection they need is not known.`,
    ko: ({ untagged, total }, words) =>
      `저장소와 플로우 ${words.number(total)}개 중 ${words.number(untagged.length)}개(${words.names(untagged)})에 데이터 등급이 없어 필요한 보호 수준을 알 수 없습니다.`,
  },
  remedies: {
    en: ({ untagged }, words) => `State the class of the most sensitive data in ${words.names(untagged)}.`,
    ko: ({ untagged }, words) =>
      `${words.names(untagged)} 항목이 보관하거나 전달하는 가장 민감한 데이터의 등급을 입력하세요.`,
  },
  subjects: (facts) => {
    const subject = stockOf(facts);
    return subject.total > 0 ? [subject] : [];
  },
  check: ({ untagged, total }) =>
    untagged.length === 0
      ? pass()
      : fail({
          at: untagged,
          params: { untagged, total },
          evidence: untagged.map((id) => computed(id, 'dataClasses', 0)),
        }),
});

const stockOf = ({ topology, flows }: Facts): Subject => {
  const stores = componentsOfKinds(topology, storeKinds);
  return {
    total: stores.length + flows.length,
    untagged: [
      ...stores.filter((store) => topology.text(store, 'dataClass') === undefined),
      ...flows.filter((flow) => dataClassOf(flow, topology) === undefined),
    ].map(({ id }) => id),
  };
};
