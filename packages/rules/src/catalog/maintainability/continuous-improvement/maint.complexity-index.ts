import { type ComplexityDriverName, complexityOf } from '@spandrel/analysis';
import type { Localized } from '@spandrel/model';
import { defineRule, fail, pass } from '../../../define-rule.ts';
import { computed } from '../../../evidence.ts';

interface Subject {
  /** Index of the last frozen version. */
  readonly before: number;
}

type Params = { before: number; index: number; driver: string };

const driverNames: Readonly<Record<ComplexityDriverName, Localized>> = {
  density: { en: 'links per component', ko: '구성 요소당 링크 수' },
  technologies: { en: 'different technologies', ko: '기술의 종류' },
  linkKinds: { en: 'kinds of links', ko: '링크의 종류' },
  cycles: { en: 'independent cycles', ko: '독립 순환 경로' },
};

const nameOfDriver = (driver: string): Localized => driverNames[driver as ComplexityDriverName];

export const complexityIndex = defineRule<Subject, Params>({
  id: 'maint.complexity-index',
  principle: 'maintainability',
  topic: 'maint.continuous-improvement',
  severity: 'info',
  title: { en: 'Much more complex than the last version', ko: '지난 버전보다 크게 늘어난 복잡도' },
  references: [
    {
      title: 'Reliability pillar (AWS Well-Architected)',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html',
    },
  ],
  likelyFalsePositives: {
    en: 'A migration during which the old and the new network stand side by side.',
    ko: '이전 네트워크와 새 네트워크가 함께 있는 이전 기간일 수 있습니다.',
  },
  sentences: {
    en: ({ before, index, driver }, words) =>
      `The complexity index grew by ${words.percent(growthOf(before, index))} since the last version, from ${words.number(before)} to ${words.number(index)}; most of it comes from ${nameOfDriver(driver).en}.`,
    ko: ({ before, index, driver }, words) =>
      `복잡도 지수가 지난 버전보다 ${words.percent(growthOf(before, index))} 늘었습니다(${words.number(before)} → ${words.number(index)}). 가장 큰 비중은 ${nameOfDriver(driver).ko}입니다.`,
  },
  remedies: {
    en: () =>
      'Take out what the change made unnecessary, reuse a product that is already there, or record why the growth is worth it.',
    ko: () =>
      '변경으로 필요 없어진 요소를 걷어 내거나 이미 쓰는 제품을 재사용하세요. 복잡도를 감수할 이유가 있으면 기록하세요.',
  },
  subjects: ({ design }) => {
    const before = design.baseline?.complexity ?? 0;
    return before > 0 ? [{ before }] : [];
  },
  check: ({ before }, { design, topology }, { thresholds }) => {
    const { index, drivers } = complexityOf(topology);
    if (index <= before * thresholds.complexityGrowth) return pass();
    return fail({
      at: [],
      params: { before, index, driver: drivers[0]?.name ?? 'density' },
      evidence: [computed(design.name, 'complexity', index), computed(design.name, 'complexityBefore', before)],
    });
  },
});

const growthOf = (before: number, index: number): number => index / before - 1;
