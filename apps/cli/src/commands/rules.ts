import { type Locale, principleNames, principles, severityNames } from '@spandrel/model';
import { ruleSummaries } from '@spandrel/rules';
import { exitStatus } from '../failure.ts';
import { prettyJson } from '../output/json.ts';
import { columnsOf, padTo, styled } from '../output/text-layout.ts';
import type { Terminal } from '../terminal.ts';

export const listFormats = ['human', 'json'] as const;

export interface ListOptions {
  readonly format: (typeof listFormats)[number];
  readonly lang: Locale;
}

/** Prints every rule: by principle for people, as a list for programs. */
export const rules = ({ format, lang }: ListOptions, terminal: Terminal): number => {
  const summaries = ruleSummaries(lang);
  terminal.print(format === 'json' ? prettyJson(summaries) : rulesInHuman(summaries, lang, terminal));
  return exitStatus.clean;
};

const rulesInHuman = (summaries: ReturnType<typeof ruleSummaries>, lang: Locale, terminal: Terminal): string => {
  const { bold, dim } = styled(terminal.colours);
  const idWidth = Math.max(...summaries.map(({ id }) => id.length));
  const severityWidth = Math.max(...Object.values(severityNames).map((name) => columnsOf(name[lang])));
  const lines = principles.flatMap((principle) => {
    const own = summaries.filter((summary) => summary.principle === principle);
    const listed = own.map(
      ({ id, severity, title }) =>
        `  ${padTo(id, idWidth)}  ${dim(padTo(severityNames[severity][lang], severityWidth))}  ${title}`,
    );
    return own.length > 0 ? [bold(principleNames[principle][lang]), ...listed, ''] : [];
  });
  return lines.join('\n');
};
