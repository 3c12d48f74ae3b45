import type { FailureOutcome, FlowOutcome } from '@spandrel/analysis';
import type { ElementLook, LookSign, Tone } from '../../vocabulary/element-look.ts';

/** What a simulated failure does to an element of the drawing, from the weightiest on. */
export const fates = ['failed', 'down', 'cut-off', 'overloaded', 'broken', 'worse', 'moved'] as const;
export type Fate = (typeof fates)[number];

const look = (
  tone: Tone,
  sign: LookSign,
  pattern: ElementLook['pattern'],
  weight: ElementLook['weight'],
): ElementLook => ({
  tone,
  sign,
  figure: null,
  pattern,
  weight,
});

/** How each of them is drawn. */
export const fateLooks: Readonly<Record<Fate, ElementLook>> = {
  failed: look('failed', 'failed', 'dotted', 3),
  down: look('down', 'down', 'dotted', 2),
  'cut-off': look('cut-off', 'cut-off', 'dashed', 2),
  overloaded: look('worse', 'warning', 'solid', 5),
  broken: look('broken', 'broken', 'dashed', 3),
  worse: look('worse', 'warning', 'solid', 3),
  moved: look('moved', 'moved', 'solid', 3),
};

/** What happens to every element that a failure concerns, by id; an element has its weightiest fate. */
export const fatesOf = ({ failed, down, cutOff, flows, overloads }: FailureOutcome): ReadonlyMap<string, Fate> => {
  const drawn = new Set([...down.components, ...down.links]);
  const pathsOf = (isMeant: (flow: FlowOutcome) => boolean, side: 'before' | 'after') =>
    flows.filter(isMeant).flatMap(({ path }) => path[side]);
  const concerned: Readonly<Record<Fate, readonly string[]>> = {
    failed: failed.filter((id) => drawn.has(id)),
    down: [...drawn],
    'cut-off': cutOff,
    overloaded: overloads.map(({ element }) => element),
    broken: pathsOf(({ status }) => status === 'broken', 'before'),
    worse: pathsOf(({ status }) => status === 'degraded', 'after'),
    moved: pathsOf(({ rerouted }) => rerouted, 'after'),
  };
  const found = new Map<string, Fate>();
  for (const fate of fates) {
    for (const id of concerned[fate]) if (!found.has(id)) found.set(id, fate);
  }
  return found;
};

/** How elements look during a failure; an overload with how full the element is. */
export const simulationLooks = (
  outcome: FailureOutcome,
  percent: (fraction: number) => string,
): ReadonlyMap<string, ElementLook> => {
  const fills = new Map(outcome.overloads.map(({ element, mbps, limitMbps }) => [element, mbps / limitMbps]));
  return new Map(
    [...fatesOf(outcome)].map(([id, fate]) => {
      const fill = fate === 'overloaded' ? fills.get(id) : undefined;
      return [id, fill === undefined ? fateLooks[fate] : { ...fateLooks[fate], figure: percent(fill) }];
    }),
  );
};
