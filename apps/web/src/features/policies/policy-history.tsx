import { Code, Stack, Table, Text } from '@mantine/core';
import type { PolicyChangeEntry } from '@spandrel/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Pager } from '../../ui/pager.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { changeTitle } from './change-title.ts';
import { policyChangesQuery } from './policy-queries.ts';

/** Who changed what, when and why. */
export const PolicyHistory = () => {
  const { t } = useTranslation('policies');
  const [page, setPage] = useState(1);
  const changes = useQuery(policyChangesQuery(page));
  return (
    <QueryView query={changes}>
      {(data) =>
        data.total === 0 ? (
          <EmptyState title={t('history.empty')} />
        ) : (
          <Stack gap="lg">
            {data.items.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
            <Pager {...data} onPage={setPage} />
          </Stack>
        )
      }
    </QueryView>
  );
};

const Entry = ({ entry }: { entry: PolicyChangeEntry }) => {
  const { t } = useTranslation('policies');
  const formats = useFormats();
  return (
    <article aria-label={t('history.revision', { revision: entry.revision })}>
      <Text fw={600}>{entry.reason}</Text>
      <Text size="sm" c="dimmed">
        {t('history.by', { name: entry.author.name, date: formats.dateTime(entry.createdAt) })} ·{' '}
        {t('history.revision', { revision: entry.revision })}
      </Text>
      {entry.changes.map((change) => (
        <Change key={`${change.section} ${change.name}`} change={change} />
      ))}
    </article>
  );
};

const asText = (value: unknown): string => (value === null ? '–' : JSON.stringify(value, null, 2));

const Change = ({ change }: { change: PolicyChangeEntry['changes'][number] }) => {
  const { t } = useTranslation('policies');
  const locale = useLocale();
  return (
    <details>
      <summary>{changeTitle(change, t, locale)}</summary>
      <Table.ScrollContainer type="native" minWidth={480}>
        <Table aria-label={t('history.details')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('history.before')}</Table.Th>
              <Table.Th>{t('history.after')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            <Table.Tr style={{ verticalAlign: 'top' }}>
              <Table.Td>
                <Code block>{asText(change.before)}</Code>
              </Table.Td>
              <Table.Td>
                <Code block>{asText(change.after)}</Code>
              </Table.Td>
            </Table.Tr>
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </details>
  );
};
