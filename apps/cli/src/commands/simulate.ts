import {
  blastRadius,
  computeFacts,
  type Facts,
  type SweepProgress,
  type SweepResult,
  simulateFailure,
  sweepFailures,
} from '@spandrel/analysis';
import { type Locale, nearestName } from '@spandrel/model';
import { wordsFor } from '@spandrel/rules';
import { readDesignFile } from '../design-file.ts';
import { CommandFailure, exitStatus } from '../failure.ts';
import { prettyJson } from '../output/json.ts';
import { wholePercent } from '../output/rounding.ts';
import { failureInHuman, shownFailures, sweepInHuman } from '../output/simulation-human.ts';
import { sentencesIn } from '../sentences.ts';
import { simulationSentencesIn } from '../simulation-sentences.ts';
import type { Terminal } from '../terminal.ts';

export const simulateFormats = ['human', 'json'] as const;

export interface SimulateOptions {
  readonly format: (typeof simulateFormats)[number];
  readonly lang: Locale;
  /** Ids of components, links and shared-risk groups, separated by commas. */
  readonly fail?: string;
  readonly sweep?: '1' | '2';
}

/** Prints what breaks when some elements fail together, or which single or double failures do most damage. */
export const simulate = (path: string, options: SimulateOptions, terminal: Terminal): number => {
  const { fail, sweep, format, lang } = options;
  if ((fail === undefined) === (sweep === undefined)) {
    throw new CommandFailure([simulationSentencesIn(lang).chooseOne, sentencesIn(lang).usage.seeHelp]);
  }
  const file = readDesignFile(path, lang, terminal);
  const facts = computeFacts(file.design);
  if (fail !== undefined) {
    const outcome = simulateFailure(facts, unitsNamed(fail, facts, lang));
    const radius = blastRadius(facts, outcome);
    terminal.print(
      format === 'json'
        ? prettyJson({ ...outcome, blastRadius: radius })
        : failureInHuman({ file, facts, locale: lang }, outcome, radius, terminal),
    );
    return exitStatus.clean;
  }
  const result = withProgress(
    sweepFailures(facts, sweep === '2' ? 2 : 1, format === 'human' ? { limit: shownFailures } : {}),
    (share) => {
      const { percent } = wordsFor(file.design, lang);
      terminal.say(simulationSentencesIn(lang).progress(percent(wholePercent(share))));
    },
    terminal,
  );
  terminal.print(
    format === 'json' ? prettyJson(result) : sweepInHuman({ file, facts, locale: lang }, result, terminal),
  );
  return exitStatus.clean;
};

const unitsNamed = (names: string, { topology }: Facts, locale: Locale): readonly string[] => {
  const ids = names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const say = sentencesIn(locale);
  const valid = topology.failureUnits.map(({ id }) => id);
  const problems = ids
    .filter((id) => topology.failureUnit(id) === undefined)
    .map((id) => {
      const nearest = nearestName(id, valid);
      return [simulationSentencesIn(locale).unknownUnit(id), nearest && say.usage.meant(nearest)]
        .filter(Boolean)
        .join(' ');
    });
  if (ids.length === 0) throw new CommandFailure([say.usage.optionMissingArgument('--fail')]);
  if (problems.length > 0) throw new CommandFailure(problems);
  return ids;
};

const betweenReportsMs = 1000;

/** Runs a sweep to its end; one that takes longer tells how far it is, once a second. */
const withProgress = (
  steps: Generator<SweepProgress, SweepResult>,
  tell: (share: number) => void,
  { now }: Terminal,
): SweepResult => {
  let told = now().getTime();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    const time = now().getTime();
    if (time - told < betweenReportsMs) continue;
    told = time;
    tell(step.value.done / step.value.total);
  }
};
