import type { ErrorCode, ErrorParams } from '@spandrel/contract';
import type { Problem } from '@spandrel/model';

/** An outcome a caller has to hear about: becomes the answer of its code. Everything else thrown is a 500. */
export class Failure extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly problems: readonly Problem[] | undefined;

  constructor(code: ErrorCode, params: ErrorParams = {}, problems?: readonly Problem[]) {
    super(code);
    this.code = code;
    this.params = params;
    this.problems = problems;
  }
}

/** The value, or the failure `code` where there is none. */
export const orFail = <Value>(value: Value | null | undefined, code: ErrorCode): Value => {
  if (value === null || value === undefined) throw new Failure(code);
  return value;
};
