import { Button, Group, Text, Title } from '@mantine/core';
import { decisions, findGuide, type Guide, guideDesignText, lectureSections, loadGuidePage } from '@spandrel/guides';
import { IconBook2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocale, useLocalized } from '../../i18n/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MarkdownText } from '../../ui/markdown-text.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { GuideDiagram } from './guide-diagram.tsx';
import { OutdatedNotes } from './outdated-notes.tsx';
import { RelatedEntries } from './related-entries.tsx';
import { TargetLink } from './target-link.tsx';

interface Props {
  id: string | undefined;
  /** Makes a design of this file and opens it; absent for somebody who may not edit. */
  onOpen: ((text: string) => void) | undefined;
  opening: boolean;
}

/** The page of one guide; without an id, an invitation to choose. */
export const GuideEntry = ({ id, onOpen, opening }: Props) => {
  const { t } = useTranslation('guides');
  const guide = id === undefined ? undefined : findGuide(id);
  if (guide) return <GuidePage key={guide.id} guide={guide} onOpen={onOpen} opening={opening} />;
  return (
    <EmptyState
      icon={<IconBook2 size={32} stroke={1.5} />}
      title={id === undefined ? t('title') : t('unknown', { id })}
    >
      {t('choose')}
    </EmptyState>
  );
};

const GuidePage = ({ guide, onOpen, opening }: Omit<Props, 'id'> & { guide: Guide }) => {
  const { t } = useTranslation('guides');
  const locale = useLocale();
  const localized = useLocalized();
  const page = useQuery({
    queryKey: ['guide-page', guide.id, locale],
    queryFn: async () => (await loadGuidePage(guide.id, locale)) ?? '',
    staleTime: Number.POSITIVE_INFINITY,
  });
  const text = guideDesignText(guide.id, locale) ?? '';
  const helpers = decisions.filter((decision) => decision.guide === guide.id);
  return (
    <div>
      <Text size="sm" c="dimmed">
        {localized(lectureSections[guide.section])}
      </Text>
      <Title order={2} fz="xl">
        {localized(guide.title)}
      </Title>
      <Text mt={4} mb="md">
        {localized(guide.summary)}
      </Text>
      <GuideDiagram text={text} />
      <Group gap="md" mt="xs" mb="md">
        {onOpen && (
          <Button variant="light" loading={opening} onClick={() => onOpen(text)}>
            {t('open')}
          </Button>
        )}
        {helpers.map(({ id, title }) => (
          <TargetLink key={id} to="/decisions" id={id}>
            {localized(title)}
          </TargetLink>
        ))}
      </Group>
      <OutdatedNotes notes={guide.outdated} />
      <QueryView query={page}>{(markdown) => <MarkdownText>{markdown}</MarkdownText>}</QueryView>
      <RelatedEntries title={t('rules')} type="rule" ids={guide.rules} />
      <RelatedEntries title={t('kinds')} type="kind" ids={guide.kinds} />
      <RelatedEntries title={t('practices')} type="practice" ids={guide.practices} />
    </div>
  );
};
