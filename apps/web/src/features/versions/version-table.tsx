import { Group, Table, Text, VisuallyHidden } from '@mantine/core';
import type { VersionSummary } from '@spandrel/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { useMay } from '../../session.ts';
import { BandBadge } from '../../vocabulary/band-badge.tsx';
import { StatusBadge } from '../../vocabulary/status-badge.tsx';
import { SubmitVersionButton } from './submit-version-button.tsx';
import styles from './version-table.module.css';

interface Props {
  versions: readonly VersionSummary[];
  /** What else can be done with a version, e.g. its report. */
  actions: (version: VersionSummary) => ReactNode;
}

export const VersionTable = ({ versions, actions }: Props) => {
  const { t } = useTranslation('versions');
  return (
    <Table.ScrollContainer type="native" minWidth={860} className={styles.container}>
      <Table verticalSpacing="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={110}>{t('columns.version')}</Table.Th>
            <Table.Th>{t('columns.note')}</Table.Th>
            <Table.Th w={150}>{t('columns.status')}</Table.Th>
            <Table.Th w={150}>{t('columns.assessment')}</Table.Th>
            <Table.Th w={170}>{t('columns.frozen')}</Table.Th>
            <Table.Th w={1}>
              <VisuallyHidden>{t('columns.actions')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {versions.map((version) => (
            <VersionRow key={version.id} version={version} actions={actions(version)} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

const VersionRow = ({ version, actions }: { version: VersionSummary; actions: ReactNode }) => {
  const { t } = useTranslation('versions');
  const formats = useFormats();
  const mayEdit = useMay('edit');
  return (
    <Table.Tr>
      <Table.Td>
        <Link
          to="/versions/$id"
          params={{ id: version.id }}
          className={styles.link}
          title={t('openReviewOf', { number: version.number })}
        >
          {t('version', { number: version.number })}
        </Link>
      </Table.Td>
      <Table.Td>
        <Text size="sm" lineClamp={3} c={version.note ? undefined : 'dimmed'} className={styles.note}>
          {version.note || t('noNote')}
        </Text>
      </Table.Td>
      <Table.Td>
        <StatusBadge status={version.status} />
      </Table.Td>
      <Table.Td>
        <BandBadge band={version.score.band} value={version.score.value} />
      </Table.Td>
      <Table.Td>
        <Text size="sm">{version.author.name}</Text>
        <Text size="xs" c="dimmed">
          <time dateTime={version.createdAt}>{formats.dateTime(version.createdAt)}</time>
        </Text>
      </Table.Td>
      <Table.Td>
        <Group gap="xs" wrap="nowrap" justify="flex-end">
          {version.status === 'frozen' && mayEdit && (
            <SubmitVersionButton versionId={version.id} number={version.number} size="xs" variant="light" />
          )}
          {actions}
        </Group>
      </Table.Td>
    </Table.Tr>
  );
};
