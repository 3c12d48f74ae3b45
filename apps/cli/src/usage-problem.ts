import type { CommanderError } from 'commander';
import type { Sentences } from './sentences.ts';

/** Commander words its errors in English only; they carry what is needed to say the same in both languages. */
export const usageProblem = (error: CommanderError, say: Sentences): readonly string[] => {
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted ?? '');
  const nearest = /\(Did you mean (?:one of )?([^,?]+)/.exec(error.message)?.[1];
  const sentence = sentenceFor(error, first, second, say.usage);
  return [[sentence, nearest && say.usage.meant(nearest)].filter(Boolean).join(' '), say.usage.seeHelp];
};

const sentenceFor = (error: CommanderError, first: string, second: string, say: Sentences['usage']): string => {
  switch (error.code) {
    case 'commander.unknownOption':
      return say.unknownOption(first);
    case 'commander.unknownCommand':
      return say.unknownCommand(first);
    case 'commander.missingArgument':
      return say.missingArgument(first);
    case 'commander.optionMissingArgument':
      return say.optionMissingArgument(first);
    case 'commander.missingMandatoryOptionValue':
      return say.missingMandatoryOptionValue(first);
    case 'commander.invalidArgument':
      return say.invalidArgument(first, second, /Allowed choices are (.*)\./.exec(error.message)?.[1] ?? '');
    case 'commander.excessArguments':
      return say.excessArguments;
    default:
      return error.message;
  }
};
