import { parentPort } from 'node:worker_threads';
import { createInlineCompute } from './compute.ts';
import type { ComputeReply, ComputeRequest } from './compute-thread.ts';

const compute = createInlineCompute();

const run = (request: ComputeRequest): Promise<unknown> => {
  switch (request.task) {
    case 'read':
      return compute.read(...request.input);
    case 'layOut':
      return compute.layOut(...request.input);
    case 'judge':
      return compute.judge(...request.input);
    case 'tryPolicy':
      return compute.tryPolicy(...request.input);
    case 'report':
      return compute.report(...request.input);
  }
};

parentPort?.on('message', async (request: ComputeRequest) => {
  const reply = (answer: ComputeReply) => parentPort?.postMessage(answer);
  try {
    reply({ id: request.id, ok: true, value: await run(request) });
  } catch (error) {
    reply({
      id: request.id,
      ok: false,
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});
