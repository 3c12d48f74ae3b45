import type { Design, DesignEdit } from '@spandrel/model';
import type { LocalizedFinding } from '@spandrel/rules';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { NextSteps } from '../../../features/remedies/next-steps.tsx';
import { type Remedy, remedyOf } from '../../../features/remedies/remedy.ts';
import { TryFixDialog } from '../../../features/remedies/try-fix-dialog.tsx';
import { useRecommendations } from '../../../features/remedies/use-recommendations.ts';
import { useJudgedDesign } from '../../../features/verdict/use-verdict.ts';
import { policyQuery } from '../../../policy.ts';

export interface Remedies {
  /** Tries the fix of a finding; null where it has none. */
  readonly trialOf: (finding: LocalizedFinding) => (() => void) | null;
  readonly nextSteps: ReactNode;
  readonly dialog: ReactNode;
}

const none: Remedies = { trialOf: () => null, nextSteps: null, dialog: null };

/** The fixes of findings, for people who may draw: what is tried, and what is worth most. */
export const useRemedies = (
  design: Design,
  nameOf: (id: string) => string,
  edit: ((edits: readonly DesignEdit[]) => void) | null,
): Remedies => {
  const content = useJudgedDesign(design);
  const policy = useQuery(policyQuery).data?.policy;
  const [tried, setTried] = useState<Remedy | null>(null);
  // Kept here, so that it goes on while another panel is looked at.
  const ranking = useRecommendations(design, content, policy);
  if (!edit || !policy || !content) return none;
  return {
    trialOf: (finding) => {
      const remedy = remedyOf(finding, design);
      return remedy && (() => setTried(remedy));
    },
    nextSteps: <NextSteps ranking={ranking} nameOf={nameOf} onTry={setTried} />,
    dialog: (
      <TryFixDialog remedy={tried} design={content} policy={policy} onAccept={edit} onClose={() => setTried(null)} />
    ),
  };
};
