import type { Design } from '@spandrel/model';
import type { LocalizedVerdict } from '@spandrel/rules';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { sentenceOfError } from '../../api.ts';
import { useLocale } from '../../i18n/index.ts';
import { policyQuery } from '../../policy.ts';
import { createWorkerQueue, type WorkerQueue } from '../../worker-queue.ts';
import {
  applyVerdictDelta,
  designDelta,
  type JudgeAnswer,
  type JudgeRequest,
  noDesign,
  noVerdict,
} from './judge-messages.ts';

/** A request before it is known which state of the design the worker holds when it is sent. */
type Question = Omit<JudgeRequest, 'design'> & { readonly design: Design };

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
  const queue = useRef<WorkerQueue<Question, JudgeAnswer>>(undefined);

  useEffect(() => {
    const worker = new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module' });
    let sent: Parameters<typeof designDelta>[0] = noDesign;
    let received: Parameters<typeof applyVerdictDelta>[0] = noVerdict;
    const send = ({ design, ...rest }: Question) => {
      worker.postMessage({ ...rest, design: designDelta(sent, design) } satisfies JudgeRequest);
      sent = design;
    };
    const show = (answer: JudgeAnswer) => {
      if (!answer.ok) {
        // Whatever the worker holds now, the next time it is told everything.
        sent = noDesign;
        setState(({ verdict }) => ({ verdict, isBehind: false, failure: answer.reason }));
        return;
      }
      const verdict = applyVerdictDelta(received, answer.verdict);
      received = verdict;
      setState({ verdict, isBehind: false, failure: null });
    };
    const current = createWorkerQueue(send, show);
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
