import { Anchor, List } from '@mantine/core';
import type { Outdated } from '@spandrel/guides';
import { IconCalendarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import { Notice } from '../../ui/notice.tsx';

/** What the lecture says that no longer holds, with what holds today, since when and where that is written. */
export const OutdatedNotes = ({ notes }: { notes: readonly Outdated[] }) => {
  const { t } = useTranslation('guides');
  const localized = useLocalized();
  if (notes.length === 0) return null;
  return (
    <Notice icon={<IconCalendarOff size={16} />} title={t('outdated')}>
      <List size="sm" spacing={6}>
        {notes.map((note) => (
          <List.Item key={note.said.en}>
            <s>{localized(note.said)}</s> {localized(note.now)} {t('since', { date: note.since })}{' '}
            <Anchor href={note.source.url} target="_blank" rel="noreferrer" inherit>
              {note.source.title}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Notice>
  );
};
