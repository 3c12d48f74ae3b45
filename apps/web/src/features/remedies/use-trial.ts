import type { Design } from '@spandrel/model';
import type { WorkspacePolicy } from '@spandrel/rules';
import { useEffect, useState } from 'react';
import type { Remedy } from './remedy.ts';
import type { TrialOutcome } from './remedy-messages.ts';
import { startRemedyWorker } from './start-remedy-worker.ts';

interface TrialState {
  readonly trial: TrialOutcome | null;
  /** How much of the work is done, 0–1. */
  readonly progress: number;
  /** What stopped the engine, if something did. */
  readonly failure: string | null;
}

const begun: TrialState = { trial: null, progress: 0, failure: null };

/** Tries a remedy on a design in a worker; again when somebody changes the design meanwhile. */
export const useTrial = (design: Design, policy: WorkspacePolicy, { edits }: Remedy): TrialState => {
  const [state, setState] = useState(begun);
  useEffect(() => {
    setState(begun);
    const today = new Date().toISOString().slice(0, 10);
    return startRemedyWorker({ type: 'try', design, policy, edits, today }, (answer) => {
      if (answer.type === 'progress') setState({ ...begun, progress: answer.done / answer.total });
      if (answer.type === 'tried') setState({ trial: answer.trial, progress: 1, failure: null });
      if (answer.type === 'failed') setState({ ...begun, failure: answer.reason });
    });
  }, [design, policy, edits]);
  return state;
};
