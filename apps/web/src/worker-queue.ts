/** One computation at a time: while one runs only the newest request waits, older ones are dropped. */
export interface WorkerQueue<Request, Answer> {
  /** Asks for the answer to the newest state. */
  readonly ask: (request: Request) => void;
  /** Hands over what the worker answered; answers to a request that is no longer the newest are shown all the same. */
  readonly answer: (answer: Answer) => void;
  /** Whether the newest request has not been answered yet. */
  readonly busy: () => boolean;
}

/**
 * `send` starts a computation, `show` takes each answer. Answers come in the order of the requests, so what is shown only
 * ever moves forward, and a stream of edits still gets an answer as often as the worker manages one.
 */
export const createWorkerQueue = <Request, Answer>(
  send: (request: Request) => void,
  show: (answer: Answer) => void,
): WorkerQueue<Request, Answer> => {
  let running = false;
  let waiting: { readonly request: Request } | null = null;
  return {
    ask: (request) => {
      if (running) {
        waiting = { request };
        return;
      }
      running = true;
      send(request);
    },
    answer: (answer) => {
      running = false;
      show(answer);
      if (waiting) {
        const { request } = waiting;
        waiting = null;
        running = true;
        send(request);
      }
    },
    busy: () => running,
  };
};
