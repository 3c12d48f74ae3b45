import { Group, Table, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import type { DesignSummary } from '@spandrel/contract';
import { versionStatuses } from '@spandrel/model';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { BandBadge } from '../../vocabulary/band-badge.tsx';
import { StatusBadge } from '../../vocabulary/status-badge.tsx';
import { DesignMenu } from './design-menu.tsx';
import styles from './design-table.module.css';

export const DesignTable = ({ designs }: { designs: readonly DesignSummary[] }) => {
  const { t } = useTranslation('designs');
  return (
    <Table.ScrollContainer type="native" minWidth={760} className={styles.container}>
      <Table highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('columns.name')}</Table.Th>
            <Table.Th w={190}>{t('columns.assessment')}</Table.Th>
            <Table.Th w={200}>{t('columns.version')}</Table.Th>
            <Table.Th w={150}>{t('columns.updated')}</Table.Th>
            <Table.Th w={48}>
              <VisuallyHidden>{t('columns.actions')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {designs.map((design) => (
            <DesignRow key={design.id} design={design} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

const DesignRow = ({ design }: { design: DesignSummary }) => {
  const { t } = useTranslation('designs');
  const { t: word } = useTranslation('vocabulary');
  const formats = useFormats();
  const { score, latestVersion } = design;
  const status = versionStatuses.find((known) => known === latestVersion?.status);
  return (
    <Table.Tr>
      <Table.Td>
        <Link to="/designs/$id" params={{ id: design.id }} className={styles.name}>
          {design.name}
        </Link>
        <Text size="xs" c="dimmed">
          {t('components', { count: design.components })} · {t('links', { count: design.links })} ·{' '}
          {t('flows', { count: design.flows })} · {t('byAuthor', { author: design.author.name })}
        </Text>
      </Table.Td>
      <Table.Td>
        {score ? (
          <>
            <BandBadge band={score.band} value={score.value} />
            {score.band !== 'unassessed' && (
              <Text size="xs" c="dimmed" mt={2}>
                {word('coverage', { value: formats.percent(score.coverage) })}
              </Text>
            )}
          </>
        ) : (
          <Tooltip label={t('notJudgedHelp')} multiline maw={300}>
            <Group gap={4} c="var(--severity-medium)" wrap="nowrap">
              <IconAlertTriangle size={14} aria-hidden="true" />
              <Text size="sm">{t('notJudged')}</Text>
            </Group>
          </Tooltip>
        )}
      </Table.Td>
      <Table.Td>
        {latestVersion && status ? (
          <Link to="/versions/$id" params={{ id: latestVersion.id }} className={styles.version}>
            {t('version', { number: latestVersion.number })}
            <StatusBadge status={status} />
          </Link>
        ) : (
          <Text size="sm" c="dimmed">
            {t('noVersion')}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <time dateTime={design.updatedAt} title={formats.dateTime(design.updatedAt)}>
          {formats.relative(design.updatedAt)}
        </time>
      </Table.Td>
      <Table.Td>
        <DesignMenu design={design} />
      </Table.Td>
    </Table.Tr>
  );
};
