import { Group, Text, Title, Tooltip } from '@mantine/core';
import type { VersionDetail } from '@spandrel/contract';
import { IconNote } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { BandBadge } from '../../vocabulary/band-badge.tsx';
import { StatusBadge } from '../../vocabulary/status-badge.tsx';
import styles from './version-header.module.css';

interface Props {
  version: VersionDetail;
  breadcrumb: ReactNode;
  actions: ReactNode;
}

/** Which version this is, how it stands, who froze it and what they say about it. */
export const VersionHeader = ({ version, breadcrumb, actions }: Props) => {
  const { t } = useTranslation('reviews');
  const { t: word } = useTranslation('vocabulary');
  const formats = useFormats();
  return (
    <header className={styles.header}>
      <div className={styles.identity}>
        {breadcrumb}
        <Group gap="sm">
          <Title order={1} fz="lg">
            {t('title', { number: version.number })}
          </Title>
          <StatusBadge status={version.status} />
          <BandBadge band={version.score.band} value={version.score.value} />
          <Tooltip label={word('coverageMeaning')} multiline maw={280}>
            <Text size="sm" c="dimmed">
              {word('coverage', { value: formats.percent(version.score.coverage) })}
            </Text>
          </Tooltip>
          <Text size="sm" c="dimmed">
            {t('frozenBy', { author: version.author.name, date: formats.dateTime(version.createdAt) })}
          </Text>
        </Group>
        {version.note && (
          <Group gap={6} wrap="nowrap" align="flex-start" mt={4}>
            <IconNote size={15} className={styles.noteIcon} aria-label={t('note')} role="img" />
            <Text size="sm" className={styles.note}>
              {version.note}
            </Text>
          </Group>
        )}
      </div>
      <Group gap="xs" wrap="nowrap">
        {actions}
      </Group>
    </header>
  );
};
