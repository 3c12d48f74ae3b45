import {
  componentKinds,
  type Locale,
  linkKinds,
  type PropertySpec,
  type PropertySpecs,
  propertiesOfComponent,
  propertiesOfFlow,
  propertiesOfLink,
  trafficFlow,
} from '@spandrel/model';
import { exitStatus } from '../failure.ts';
import { prettyJson } from '../output/json.ts';
import { padTo, styled, wrapText } from '../output/text-layout.ts';
import { sentencesIn } from '../sentences.ts';
import type { Terminal } from '../terminal.ts';
import type { ListOptions } from './rules.ts';

/** Prints every kind: names and meanings for people; for programs also what they may say about themselves. */
export const kinds = ({ format, lang }: ListOptions, terminal: Terminal): number => {
  terminal.print(format === 'json' ? prettyJson(kindsAsData(lang)) : kindsInHuman(lang, terminal));
  return exitStatus.clean;
};

const kindsAsData = (lang: Locale) => ({
  components: componentKinds.map((kind) => ({
    id: kind.id,
    family: kind.family,
    name: kind.name[lang],
    summary: kind.summary[lang],
    parents: kind.parents,
    container: kind.container,
    transit: kind.transit,
    properties: propertiesAsData(propertiesOfComponent(kind), lang),
  })),
  links: linkKinds.map((kind) => ({
    id: kind.id,
    family: kind.family,
    name: kind.name[lang],
    summary: kind.summary[lang],
    plane: kind.plane,
    ends: kind.ends,
    properties: propertiesAsData(propertiesOfLink(kind), lang),
  })),
  flow: {
    properties: propertiesAsData(propertiesOfFlow(), lang),
    requires: propertiesAsData(trafficFlow.requirements, lang),
  },
});

const propertiesAsData = (specs: PropertySpecs, lang: Locale) =>
  Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, propertyAsData(spec, lang)]));

const propertyAsData = (spec: PropertySpec, lang: Locale) => ({
  ...spec,
  label: spec.label[lang],
  help: spec.help[lang],
  ...('options' in spec && spec.options
    ? { options: Object.fromEntries(Object.entries(spec.options).map(([value, name]) => [value, name[lang]])) }
    : {}),
});

const kindsInHuman = (lang: Locale, terminal: Terminal): string => {
  const say = sentencesIn(lang);
  const { bold, dim } = styled(terminal.colours);
  const idWidth = Math.max(...[...componentKinds, ...linkKinds].map(({ id }) => id.length));
  const listed = ({ id, name, summary }: (typeof componentKinds)[number] | (typeof linkKinds)[number]) => {
    const indent = idWidth + 4;
    const [first = '', ...rest] = wrapText(`${name[lang]} – ${summary[lang]}`, terminal.columns - indent);
    const named = first.startsWith(name[lang]) ? `${name[lang]}${dim(first.slice(name[lang].length))}` : first;
    return [`  ${padTo(id, idWidth)}  ${named}`, ...rest.map((line) => `${' '.repeat(indent)}${dim(line)}`)];
  };
  const section = (title: string, list: typeof componentKinds | typeof linkKinds) => [
    bold(`${title} (${list.length})`),
    ...list.flatMap(listed),
    '',
  ];
  const lines = [...section(say.componentKinds, componentKinds), ...section(say.linkKinds, linkKinds)];
  return `${lines.join('\n')}`;
};
