import { judge, localizeVerdict, policyFor } from '@spandrel/rules';
import type { JudgeAnswer, JudgeRequest } from './judge-messages.ts';

const answerTo = ({ design, locale, today }: JudgeRequest): JudgeAnswer => {
  try {
    const verdict = judge(design, policyFor(design.profile), { today });
    return { ok: true, verdict: localizeVerdict(verdict, design, locale) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
};

addEventListener('message', ({ data }: MessageEvent<JudgeRequest>) => postMessage(answerTo(data)));
