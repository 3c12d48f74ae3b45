import type { FlowFacts, Topology, Valued } from '@spandrel/analysis';
import type { Localized } from '@spandrel/model';
import { type DataClass, dataClasses } from './policy.ts';

const rank = (dataClass: string): number => dataClasses.indexOf(dataClass as DataClass);

/** Whether data of this class needs at least the protection of `least`. */
export const isAtLeast = (dataClass: string, least: DataClass): boolean => rank(dataClass) >= rank(least);

/** For sorting: the most sensitive first. */
export const bySensitivity = (a: string, b: string): number => rank(b) - rank(a);

/** What the flow says it carries, else the most sensitive class its two ends hold. */
export const dataClassOf = ({ flow }: FlowFacts, topology: Topology): Valued<string> | undefined => {
  const own = topology.text(flow, 'dataClass');
  if (own) return own;
  const ends = [flow.from, flow.to].flatMap((end) => topology.text(end, 'dataClass') ?? []);
  return ends.sort((a, b) => bySensitivity(a.value, b.value))[0];
};

/** Classes as sentences name them. */
export const classNames: Readonly<Record<string, Localized>> = {
  public: { en: 'public', ko: '공개' },
  internal: { en: 'internal', ko: '사내' },
  confidential: { en: 'confidential', ko: '기밀' },
  restricted: { en: 'restricted', ko: '제한' },
};
