import { type DesignTrial, policyTrialLimits } from '@spandrel/contract';
import type { WorkspacePolicy } from '@spandrel/rules';
import { useEffect, useRef, useState } from 'react';
import { api, unwrap } from '../../api.ts';

export interface TrialState {
  readonly status: 'idle' | 'running' | 'done' | 'stopped' | 'failed';
  readonly items: readonly DesignTrial[];
  /** Designs to try; null until the first answer. */
  readonly total: number | null;
  readonly error: unknown;
}

const idle: TrialState = { status: 'idle', items: [], total: null, error: null };

/** Designs of one step, so that the progress moves every few seconds. */
const pageSize = Math.min(2, policyTrialLimits.designsPerRequest);

/** Tries a draft on all designs, page by page; stopping closes the request that is under way. */
export const usePolicyTrial = () => {
  const [state, setState] = useState(idle);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  /** With `rule` only the hits of that rule are looked for, else everything that changes. */
  const start = async (policy: WorkspacePolicy, rule?: string): Promise<void> => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    setState({ ...idle, status: 'running' });
    const items: DesignTrial[] = [];
    try {
      for (let page = 1; ; page++) {
        const body = { policy, page, pageSize, ...(rule === undefined ? {} : { rule }) };
        const answer = await unwrap(api.tryPolicy({ body }, controller.signal));
        if (controller.signal.aborted) return;
        items.push(...answer.items);
        const isDone = page * pageSize >= answer.total;
        setState({ status: isDone ? 'done' : 'running', items: [...items], total: answer.total, error: null });
        if (isDone) return;
      }
    } catch (error) {
      if (!controller.signal.aborted) setState((last) => ({ ...last, status: 'failed', error }));
    }
  };

  const stop = (): void => {
    running.current?.abort();
    setState((last) => ({ ...last, status: 'stopped' }));
  };

  return { state, start, stop };
};
