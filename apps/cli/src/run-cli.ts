import { type Locale, locales, severities } from '@spandrel/model';
import { toolVersion } from '@spandrel/rules';
import { Command, CommanderError, Option } from 'commander';
import { analyze } from './commands/analyze.ts';
import { type CheckOptions, check, checkFormats } from './commands/check.ts';
import { type DiffOptions, diff, diffFormats } from './commands/diff.ts';
import { type DrawOptions, draw } from './commands/draw.ts';
import { kinds } from './commands/kinds.ts';
import { practices } from './commands/practices.ts';
import { type ReportOptions, report } from './commands/report.ts';
import { type ListOptions, listFormats, rules } from './commands/rules.ts';
import { schema } from './commands/schema.ts';
import { type SimulateOptions, simulate, simulateFormats } from './commands/simulate.ts';
import { CommandFailure, exitStatus } from './failure.ts';
import { type Sentences, sentencesIn } from './sentences.ts';
import type { Terminal } from './terminal.ts';
import { usageProblem } from './usage-problem.ts';

/** Runs the command that the arguments name and gives its exit status; never throws for anything a person can cause. */
export const runCli = async (args: readonly string[], terminal: Terminal): Promise<number> => {
  const locale = localeIn(args);
  const say = sentencesIn(locale);
  let status: number = exitStatus.clean;
  const program = buildProgram(say, terminal, (result) => {
    status = result;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommandFailure) {
      for (const line of error.lines) terminal.say(line);
      return exitStatus.couldNotRun;
    }
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitStatus.clean;
    if (error.code !== 'commander.help') for (const line of usageProblem(error, say)) terminal.say(line);
    return exitStatus.couldNotRun;
  }
};

/** Help and errors are worded before the options are read, so their language is looked for by hand. */
const localeIn = (args: readonly string[]): Locale => {
  const asked = args.map((arg, index) => (arg === '--lang' ? args[index + 1] : arg.replace(/^--lang=/, '')));
  return locales.find((locale) => locale !== 'en' && asked.includes(locale)) ?? 'en';
};

const buildProgram = (say: Sentences, terminal: Terminal, end: (status: number) => void): Command => {
  const { help } = say;
  const program = new Command('spandrel')
    .description(say.about)
    .version(toolVersion, '-V, --version', help.version)
    .helpOption('-h, --help', help.showHelp)
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => headings(help)[title] ?? title,
      optionDescription: describeOption,
      helpWidth: terminal.columns,
    })
    .configureOutput({ writeOut: terminal.print, writeErr: () => {} })
    .addHelpText(
      'after',
      () =>
        `\n${help.examples}\n  spandrel check design.yaml --fail-on high\n  spandrel report design.yaml -o review.pdf --lang ko\n`,
    )
    .exitOverride();
  const lang = () => new Option('--lang <language>', help.lang).choices(locales).default('en');
  const now = () => new Option('--now <date>', help.now);
  const policy = () => new Option('--policy <file>', help.policy);
  const format = (formats: readonly string[], standard: string) =>
    new Option('--format <format>', help.format).choices(formats).default(standard);
  const output = () => new Option('-o, --output <file>', help.output).makeOptionMandatory();

  program
    .command('check')
    .description(help.check)
    .argument('<design...>', help.designs)
    .addOption(format(checkFormats, 'human'))
    .addOption(lang())
    .addOption(new Option('--fail-on <severity>', help.failOn).choices(severities.filter((each) => each !== 'info')))
    .addOption(now())
    .addOption(policy())
    .action((paths: string[], options: CheckOptions) => end(check(paths, options, terminal)));
  program
    .command('analyze')
    .description(help.analyze)
    .argument('<design>', help.design)
    .addOption(format(['json'], 'json'))
    .addOption(lang())
    .action((path: string, options: { lang: Locale }) => end(analyze(path, options, terminal)));
  program
    .command('diff')
    .description(help.diff)
    .argument('<before>', help.design)
    .argument('<after>', help.design)
    .addOption(format(diffFormats, 'human'))
    .addOption(lang())
    .addOption(now())
    .addOption(policy())
    .action((before: string, after: string, options: DiffOptions) => end(diff(before, after, options, terminal)));
  program
    .command('simulate')
    .description(help.simulate)
    .argument('<design>', help.design)
    .addOption(new Option('--fail <ids>', help.fail))
    .addOption(new Option('--sweep <order>', help.sweep).choices(['1', '2']))
    .addOption(format(simulateFormats, 'human'))
    .addOption(lang())
    .action((path: string, options: SimulateOptions) => end(simulate(path, options, terminal)));
  program
    .command('report')
    .description(help.report)
    .argument('<design>', help.design)
    .addOption(output())
    .addOption(lang())
    .addOption(
      new Option('--preset <preset>', help.preset)
        .choices(['executive', 'engineering', 'audit'])
        .default('engineering'),
    )
    .addOption(now())
    .addOption(policy())
    .action(async (path: string, options: ReportOptions) => end(await report(path, options, terminal)));
  program
    .command('draw')
    .description(help.draw)
    .argument('<design>', help.design)
    .addOption(output())
    .addOption(lang())
    .addOption(new Option('--theme <theme>', help.theme).choices(['light', 'dark']).default('light'))
    .addOption(new Option('--findings', help.marks))
    .addOption(now())
    .addOption(policy())
    .action(async (path: string, options: DrawOptions) => end(await draw(path, options, terminal)));
  program
    .command('rules')
    .description(help.rules)
    .addOption(format(listFormats, 'human'))
    .addOption(lang())
    .action((options: ListOptions) => end(rules(options, terminal)));
  program
    .command('practices')
    .description(help.practices)
    .addOption(format(listFormats, 'human'))
    .addOption(lang())
    .action((options: ListOptions) => end(practices(options, terminal)));
  program
    .command('kinds')
    .description(help.kinds)
    .addOption(format(listFormats, 'human'))
    .addOption(lang())
    .action((options: ListOptions) => end(kinds(options, terminal)));
  program
    .command('schema')
    .description(help.schema)
    .addOption(lang())
    .action(() => end(schema(terminal)));
  for (const command of program.commands) command.helpOption('-h, --help', help.showHelp);
  return program;
};

/** Commander adds «choices» and «default» in English; the values need no words: `how to print it: human|json [human]`. */
const describeOption = ({ description, argChoices, defaultValue }: Option): string => {
  const choices = argChoices ? `: ${argChoices.join('|')}` : '';
  return `${description}${choices}${defaultValue === undefined ? '' : ` [${defaultValue}]`}`;
};

/** Titles of the help, as commander writes them, in the reader's language. */
const headings = (help: Sentences['help']): Readonly<Record<string, string>> => ({
  'Usage:': help.usage,
  'Options:': help.options,
  'Commands:': help.commands,
  'Arguments:': help.arguments,
});
