import type { Design } from '@spandrel/model';
import type { LocalizedVerdict } from '@spandrel/rules';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { sentenceOfError } from '../../api.ts';
import { useLocale } from '../../i18n/index.ts';
import { policyQuery } from '../../policy.ts';
import { createWorkerQueue, type WorkerQueue } from '../../worker-queue.ts';
import type { JudgeAnswer, JudgeRequest } from './judge-messages.ts';

/** The live judgement of what is drawn. While a newer state is being judged the last verdict stays. */
export interface LiveVerdict {
  readonly verdict: LocalizedVerdict | null;
  /** Whether a newer state is being judged. */
  readonly isBehind: boolean;
  /** What stopped the engine, if something did. */
  readonly failure: string | null;
}

/** The design as it is judged: without positions and notes, so that dragging never starts a judgement. */
export const useJudgedDesign = (design: Design | null): Design | null => {
  const { name, description, profile, components, links, flows, practices, waivers } = design ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: everything of the design but its layout and notes
  return useMemo(
    () => design && { ...design, layout: {}, notes: [] },
    [design === null, name, description, profile, components, links, flows, practices, waivers],
  );
};

/** Judges in a worker by the workspace's policy, one design at a time and always the newest. */
export const useVerdict = (design: Design | null): LiveVerdict => {
  const locale = useLocale();
  const judged = useJudgedDesign(design);
  const current = useQuery(policyQuery);
  const policy = current.data;
  const [state, setState] = useState<LiveVerdict>({ verdict: null, isBehind: true, failure: null });
  const queue = useRef<WorkerQueue<JudgeRequest, JudgeAnswer>>(undefined);

  useEffect(() => {
    const worker = new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module' });
    const current = createWorkerQueue<JudgeRequest, JudgeAnswer>(
      (request) => worker.postMessage(request),
      (answer) =>
        setState((last) =>
          answer.ok
            ? { verdict: answer.verdict, isBehind: false, failure: null }
            : { verdict: last.verdict, isBehind: false, failure: answer.reason },
        ),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<JudgeAnswer>) => current.answer(data));
    worker.addEventListener('error', (event) => current.answer({ ok: false, reason: event.message }));
    queue.current = current;
    return () => worker.terminate();
  }, []);

  useEffect(() => {
    if (!judged || !policy) return;
    setState((last) => (last.isBehind ? last : { ...last, isBehind: true }));
    queue.current?.ask({ design: judged, policy, locale, today: new Date().toISOString().slice(0, 10) });
  }, [judged, policy, locale]);

  // Without the policy nothing is judged: a verdict by another one would be wrong.
  return policy === undefined && current.isError
    ? { ...state, isBehind: false, failure: sentenceOfError(current.error, locale) }
    : state;
};
