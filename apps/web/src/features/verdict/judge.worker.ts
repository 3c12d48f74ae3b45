import { createLiveJudge, createLiveLocalizer, policyFor } from '@spandrel/rules';
import {
  applyDesignDelta,
  type JudgeAnswer,
  type JudgeRequest,
  type JudgingPolicy,
  noDesign,
  noVerdict,
  verdictDelta,
} from './judge-messages.ts';

const judge = createLiveJudge();
const localize = createLiveLocalizer();
let knownPolicy: JudgingPolicy | undefined;
let design: Parameters<typeof applyDesignDelta>[0] = noDesign;
let answered: Parameters<typeof verdictDelta>[0] = noVerdict;

/** The same object for one revision, so that a policy is applied, and its own rules are parsed, once. */
const policyOf = (given: JudgingPolicy): JudgingPolicy['policy'] => {
  if (knownPolicy?.revision !== given.revision) knownPolicy = given;
  return knownPolicy.policy;
};

const answerTo = ({ design: delta, policy: given, locale, today }: JudgeRequest): JudgeAnswer => {
  try {
    const current = applyDesignDelta(design, delta);
    design = current;
    const policy = policyOf(given);
    const verdict = judge(current, policyFor(current.profile, policy), { today });
    const localized = localize(verdict, current, locale, policy.ownRules);
    const told = verdictDelta(answered, localized);
    answered = localized;
    return { ok: true, verdict: told };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
};

addEventListener('message', ({ data }: MessageEvent<JudgeRequest>) => postMessage(answerTo(data)));
