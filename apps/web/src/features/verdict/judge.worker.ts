import { judge, localizeVerdict, policyFor } from '@spandrel/rules';
import type { JudgeAnswer, JudgeRequest, JudgingPolicy } from './judge-messages.ts';

let known: JudgingPolicy | undefined;

/** The same object for one revision, so that a policy is applied, and its own rules are parsed, once. */
const policyOf = (given: JudgingPolicy): JudgingPolicy['policy'] => {
  if (known?.revision !== given.revision) known = given;
  return known.policy;
};

const answerTo = ({ design, policy: given, locale, today }: JudgeRequest): JudgeAnswer => {
  try {
    const policy = policyOf(given);
    const verdict = judge(design, policyFor(design.profile, policy), { today });
    return { ok: true, verdict: localizeVerdict(verdict, design, locale, policy.ownRules) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
};

addEventListener('message', ({ data }: MessageEvent<JudgeRequest>) => postMessage(answerTo(data)));
