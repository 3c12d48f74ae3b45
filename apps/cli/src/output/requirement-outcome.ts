import { type FlowProof, type Locale, trafficFlow } from '@spandrel/model';
import type { Words } from '@spandrel/rules';

/** Which requirements of a flow do not hold, and which cannot be told, as lists of names; empty where there are none. */
export const requirementOutcome = (
  { requires }: FlowProof,
  words: Words,
  locale: Locale,
): { readonly unmet: string; readonly unclear: string } => {
  const named = (met: boolean | null) => {
    const names = Object.entries(requires).filter(([, proof]) => proof.met === met);
    return words.list(names.map(([name]) => trafficFlow.requirements[name]?.label[locale] ?? name));
  };
  return { unmet: named(false), unclear: named(null) };
};
