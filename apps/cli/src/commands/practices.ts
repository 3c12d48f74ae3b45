import { type Locale, practiceAnswers, principleNames, principles } from '@spandrel/model';
import { practices as questions, topics, topicsOf } from '@spandrel/rules';
import { exitStatus } from '../failure.ts';
import { prettyJson } from '../output/json.ts';
import { styled, wrapText } from '../output/text-layout.ts';
import { sentencesIn } from '../sentences.ts';
import type { Terminal } from '../terminal.ts';
import type { ListOptions } from './rules.ts';

/** Prints every practice question: by principle and topic for people, as a list with all that belongs to it for programs. */
export const practices = ({ format, lang }: ListOptions, terminal: Terminal): number => {
  terminal.print(format === 'json' ? prettyJson(practicesAsData(lang)) : practicesInHuman(lang, terminal));
  return exitStatus.clean;
};

const practicesAsData = (lang: Locale) =>
  questions.map(({ id, principle, topic, question, why, documented, tested, references }) => ({
    id,
    principle,
    topic,
    topicName: topics[topic].name[lang],
    question: question[lang],
    why: why[lang],
    documented: documented[lang],
    tested: tested[lang],
    references,
  }));

const practicesInHuman = (lang: Locale, terminal: Terminal): string => {
  const say = sentencesIn(lang);
  const { bold, dim } = styled(terminal.colours);
  const lines = principles.flatMap((principle) => {
    const byTopic = topicsOf(principle).flatMap((topic) => {
      const own = questions.filter((each) => each.topic === topic);
      const listed = own.flatMap(({ id, question }) => [
        `    ${dim(id)}`,
        ...wrapText(question[lang], terminal.columns - 6).map((line) => `      ${line}`),
      ]);
      return own.length > 0 ? [`  ${topics[topic].name[lang]}`, ...listed] : [];
    });
    return [bold(principleNames[principle][lang]), ...byTopic, ''];
  });
  const howTo = wrapText(say.answerInFile(practiceAnswers.join(', ')), terminal.columns);
  const example = ['  practices:', '    maint.iac: { answer: documented, evidence: https://git.example.com/network }'];
  return [...lines, ...howTo, ...example, ''].join('\n');
};
