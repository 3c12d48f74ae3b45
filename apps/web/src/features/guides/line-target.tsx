import { Text } from '@mantine/core';
import type { CoverageTarget } from '@spandrel/guides';
import {
  findComponentKind,
  findLinkKind,
  type Localized,
  type PropertySpecs,
  propertiesOfComponent,
  propertiesOfFlow,
  propertiesOfLink,
  requirementsOfFlow,
  trafficFlow,
} from '@spandrel/model';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import { entryNames } from './entry-names.ts';
import { TargetLink } from './target-link.tsx';

const places = {
  kind: '/kinds',
  property: '/kinds',
  rule: '/rules',
  practice: '/practices',
  analysis: '/analyses',
  guide: '/guides',
} as const;

/** Where a line of the lecture lives: what sort of thing that is, and a link to it. */
export const LineTarget = ({ target }: { target: CoverageTarget }) => {
  const { t } = useTranslation('guides');
  const localized = useLocalized();
  const isProperty = target.type === 'property';
  return (
    <Text size="sm" fw={400}>
      <Text span size="xs" c="dimmed">
        {t(`lecture.type.${target.type}`)}
      </Text>{' '}
      <TargetLink to={places[target.type]} id={isProperty ? ownerOf(target.of) : target.id}>
        {isProperty ? propertyName(target, localized) : localized(entryNames[target.type](target.id))}
      </TargetLink>
    </Text>
  );
};

/** The lecture's map calls the flow kind `flow`. */
const ownerOf = (id: string): string => (id === 'flow' ? trafficFlow.id : id);

const specsOf = (owner: string): PropertySpecs => {
  if (owner === trafficFlow.id) return { ...propertiesOfFlow(), ...requirementsOfFlow() };
  const component = findComponentKind(owner);
  if (component) return propertiesOfComponent(component);
  const link = findLinkKind(owner);
  return link ? propertiesOfLink(link) : {};
};

/** «Service mesh: Network model = Flat». */
const propertyName = (
  { of, property, option }: Extract<CoverageTarget, { type: 'property' }>,
  localized: (text: Localized) => string,
): string => {
  const id = ownerOf(of);
  const spec = specsOf(id)[property];
  const owner = id === trafficFlow.id ? trafficFlow.name : entryNames.kind(id);
  const chosen = option && spec && 'options' in spec ? spec.options?.[option] : undefined;
  const name = `${localized(owner)}: ${spec ? localized(spec.label) : property}`;
  return chosen ? `${name} = ${localized(chosen)}` : name;
};
