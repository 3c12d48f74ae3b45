import { type Design, emptyDesign } from '@spandrel/model';
import { useEffect, useRef, useState } from 'react';
import { createWorkerQueue, type WorkerQueue } from '../../worker-queue.ts';
import type { FlowExplanation } from './explain-flow.ts';
import type { ExplainAnswer, ExplainRequest } from './explain-messages.ts';

interface Explained {
  readonly explanation: FlowExplanation | null;
  /** What stopped the engine, if something did. */
  readonly failure: string | null;
}

/** Explains a flow in a worker, always by the newest design; until that is done the last explanation of the flow stays. */
export const useFlowExplanation = (design: Design, flow: string): Explained => {
  const [state, setState] = useState<Explained>({ explanation: null, failure: null });
  const queue = useRef<WorkerQueue<ExplainRequest, ExplainAnswer>>(undefined);

  useEffect(() => {
    const worker = new Worker(new URL('./explain.worker.ts', import.meta.url), { type: 'module' });
    const current = createWorkerQueue<ExplainRequest, ExplainAnswer>(
      (request) => worker.postMessage(request),
      (answer) =>
        setState((last) =>
          answer.ok
            ? { explanation: answer.explanation, failure: null }
            : { explanation: last.explanation, failure: answer.reason },
        ),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<ExplainAnswer>) => current.answer(data));
    worker.addEventListener('error', (event) => current.answer({ ok: false, reason: event.message }));
    queue.current = current;
    return () => worker.terminate();
  }, []);

  const { components, links, flows } = design;
  useEffect(() => {
    queue.current?.ask({ design: { ...emptyDesign(''), components, links, flows }, flow });
  }, [components, links, flows, flow]);

  const isOfThisFlow = state.explanation?.flow === flow;
  return isOfThisFlow ? state : { explanation: null, failure: state.failure };
};
