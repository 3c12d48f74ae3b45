import { Anchor, Group, List, Text, Title } from '@mantine/core';
import {
  type ComponentKind,
  type FlowKind,
  findComponentKind,
  findLinkKind,
  type LinkEnd,
  type LinkKind,
  propertiesOfComponent,
  propertiesOfFlow,
  propertiesOfLink,
  trafficFlow,
} from '@spandrel/model';
import { IconCalendarOff, IconShape } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { useLocalized } from '../../i18n/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Notice } from '../../ui/notice.tsx';
import { KindSymbol } from './kind-symbol.tsx';
import { PropertyTable } from './property-table.tsx';

/** The page of one kind; without an id, an invitation to choose. */
export const KindEntry = ({ id }: { id: string | undefined }) => {
  const { t } = useTranslation('reference');
  const component = id === undefined ? undefined : findComponentKind(id);
  const link = id === undefined ? undefined : findLinkKind(id);
  if (component) return <ComponentEntry kind={component} />;
  if (link) return <LinkEntry kind={link} />;
  if (id === trafficFlow.id) return <FlowEntry kind={trafficFlow} />;
  return (
    <EmptyState
      icon={<IconShape size={32} stroke={1.5} />}
      title={id === undefined ? t('kinds.title') : t('kinds.unknown', { id })}
    >
      {t('kinds.choose')}
    </EmptyState>
  );
};

const ComponentEntry = ({ kind }: { kind: ComponentKind }) => {
  const { t } = useTranslation('reference');
  const { t: family } = useTranslation('palette');
  return (
    <div>
      <KindHead kind={kind} family={family(`family.${kind.family}`)} />
      <Text mb="md">
        <b>{t('kinds.parents')}:</b> <KindNames ids={kind.parents} />
      </Text>
      <Title order={3}>{t('kinds.properties')}</Title>
      <PropertyTable specs={propertiesOfComponent(kind)} />
      <Facts kind={kind} />
    </div>
  );
};

const LinkEntry = ({ kind }: { kind: LinkKind }) => {
  const { t } = useTranslation('reference');
  return (
    <div>
      <KindHead kind={kind} family={t(`kinds.linkFamily.${kind.family}`)} />
      <Text mb="md">
        <b>{t('kinds.ends')}:</b> <EndNames end={kind.ends.from} /> ↔ <EndNames end={kind.ends.to} />
      </Text>
      <Title order={3}>{t('kinds.properties')}</Title>
      <PropertyTable specs={propertiesOfLink(kind)} />
      <Facts kind={kind} />
    </div>
  );
};

const FlowEntry = ({ kind }: { kind: FlowKind }) => {
  const { t } = useTranslation('reference');
  return (
    <div>
      <KindHead kind={kind} family={t('kinds.flow')} />
      <Title order={3} mt="md">
        {t('kinds.requirements')}
      </Title>
      <PropertyTable specs={kind.requirements} />
      <Title order={3} mt="md">
        {t('kinds.properties')}
      </Title>
      <PropertyTable specs={propertiesOfFlow()} />
      <Facts kind={kind} />
    </div>
  );
};

const KindHead = ({ kind, family }: { kind: ComponentKind | LinkKind | FlowKind; family: string }) => {
  const { t } = useTranslation('reference');
  const localized = useLocalized();
  const formats = useFormats();
  return (
    <>
      <Text size="sm" c="dimmed">
        {family} · <code>{kind.id}</code>
      </Text>
      <Group gap="xs">
        <KindSymbol id={kind.id} size={24} />
        <Title order={2} fz="xl">
          {localized(kind.name)}
        </Title>
      </Group>
      <Text mt={4} mb="md">
        {localized(kind.summary)}
      </Text>
      {kind.endOfSupport && (
        <Notice icon={<IconCalendarOff size={16} />}>
          {t('kinds.endOfSupport', {
            date: formats.date(kind.endOfSupport.date),
            successor: localized(kind.endOfSupport.successor),
          })}{' '}
          <Source url={kind.endOfSupport.source} />
        </Notice>
      )}
    </>
  );
};

const KindNames = ({ ids }: { ids: readonly string[] }) => {
  const { t } = useTranslation('reference');
  const localized = useLocalized();
  const nameOf = (id: string) => {
    const kind = findComponentKind(id);
    return kind ? localized(kind.name) : id;
  };
  return ids.map((id) => (id === 'canvas' ? t('kinds.canvas') : nameOf(id))).join(', ');
};

const EndNames = ({ end }: { end: LinkEnd }) => {
  const { t } = useTranslation('reference');
  return end === 'any' ? t('kinds.anywhere') : <KindNames ids={end} />;
};

const Facts = ({ kind }: { kind: ComponentKind | LinkKind | FlowKind }) => {
  const { t } = useTranslation('reference');
  const localized = useLocalized();
  if (!kind.facts?.length) return null;
  return (
    <>
      <Title order={3} mt="lg" mb={4}>
        {t('kinds.facts')}
      </Title>
      <List size="sm">
        {kind.facts.map((fact) => (
          <List.Item key={fact.statement.en}>
            {localized(fact.statement)} <Source url={fact.source} />
          </List.Item>
        ))}
      </List>
    </>
  );
};

const Source = ({ url }: { url: string }) => {
  const { t } = useTranslation('reference');
  return (
    <Anchor href={url} target="_blank" rel="noreferrer" inherit>
      {t('kinds.source')}
    </Anchor>
  );
};
