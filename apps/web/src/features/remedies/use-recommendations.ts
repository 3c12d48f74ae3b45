import type { Design } from '@spandrel/model';
import { type Recommendation, rankRecommendations, type WorkspacePolicy } from '@spandrel/rules';
import { useCallback, useEffect, useRef, useState } from 'react';
import { startRemedyWorker } from './start-remedy-worker.ts';

export interface RankingState {
  /** `outdated` = the design has changed since. */
  readonly status: 'idle' | 'running' | 'stopped' | 'done' | 'outdated';
  readonly done: number;
  readonly total: number;
  /** Best first, as far as they are known. */
  readonly recommendations: readonly Recommendation[];
  readonly failure: string | null;
}

export interface Ranking extends RankingState {
  readonly start: () => void;
  readonly stop: () => void;
}

const idle: RankingState = { status: 'idle', done: 0, total: 0, recommendations: [], failure: null };

/**
 * Ranks the fixes of a design in a worker when it is asked to, and stops when the design changes. `content` is the same
 * object as long as nothing that is judged changes.
 */
export const useRecommendations = (
  design: Design,
  content: Design | null,
  policy: WorkspacePolicy | undefined,
): Ranking => {
  const [state, setState] = useState(idle);
  const terminate = useRef<() => void>(undefined);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is ranked is no longer true when either changes
  useEffect(
    () => () => {
      terminate.current?.();
      setState((last) => (last.status === 'idle' ? last : { ...idle, status: 'outdated' }));
    },
    [content, policy],
  );

  const start = () => {
    if (!policy) return;
    terminate.current?.();
    setState({ ...idle, status: 'running' });
    const today = new Date().toISOString().slice(0, 10);
    terminate.current = startRemedyWorker({ type: 'rank', design, policy, today }, (answer) => {
      if (answer.type === 'progress') {
        const { done, total, found } = answer;
        setState(({ recommendations }) => ({
          ...idle,
          status: 'running',
          done,
          total,
          recommendations: found === null ? recommendations : rankRecommendations([...recommendations, found]),
        }));
      }
      if (answer.type === 'ranked') {
        setState(({ total }) => ({
          ...idle,
          status: 'done',
          done: total,
          total,
          recommendations: answer.recommendations,
        }));
      }
      if (answer.type === 'failed') setState({ ...idle, status: 'stopped', failure: answer.reason });
    });
  };
  const stop = useCallback(() => {
    terminate.current?.();
    setState((last) => ({ ...last, status: 'stopped' }));
  }, []);
  return { ...state, start, stop };
};
