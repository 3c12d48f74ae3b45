import { createLiveJudge, policyFor, recommend, tryEdits } from '@spandrel/rules';
import type { RemedyAnswer, RemedyRequest } from './remedy-messages.ts';

/** The answers to a request, one after another: progress, then the outcome. */
export function* answerRemedy(request: RemedyRequest): Generator<RemedyAnswer> {
  const { design, today } = request;
  const policy = policyFor(design.profile, request.policy);
  if (request.type === 'try') {
    yield { type: 'progress', done: 0, total: 2, found: null };
    const judgeBy = createLiveJudge();
    const before = judgeBy(design, policy, { today });
    yield { type: 'progress', done: 1, total: 2, found: null };
    const trial = tryEdits(design, request.edits, policy, { today, before, judgeBy });
    if (!trial.ok) {
      yield { type: 'tried', trial };
      return;
    }
    const { verdict: _unseen, ...outcome } = trial;
    yield { type: 'tried', trial: outcome };
    return;
  }
  const steps = recommend(design, policy, { today });
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) yield { type: 'progress', ...step.value };
  yield { type: 'ranked', recommendations: step.value };
}
