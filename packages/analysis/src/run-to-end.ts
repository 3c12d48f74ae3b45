/** The result of work done in steps, all at once. */
export const runToEnd = <Result>(steps: Generator<unknown, Result>): Result => {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
};
