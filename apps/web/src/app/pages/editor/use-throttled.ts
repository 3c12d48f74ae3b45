import { useEffect, useMemo, useRef } from 'react';

/** Calls `act` at most once per `everyMs`, always with the newest argument in the end. */
export const useThrottled = <Argument>(
  act: (argument: Argument) => void,
  everyMs: number,
): ((argument: Argument) => void) => {
  const latest = useRef(act);
  latest.current = act;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef<{ argument: Argument } | null>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useMemo(() => {
    const release = () => {
      timer.current = undefined;
      if (!waiting.current) return;
      const { argument } = waiting.current;
      waiting.current = null;
      start(argument);
    };
    const start = (argument: Argument) => {
      latest.current(argument);
      timer.current = setTimeout(release, everyMs);
    };
    return (argument) => {
      if (timer.current === undefined) start(argument);
      else waiting.current = { argument };
    };
  }, [everyMs]);
};
