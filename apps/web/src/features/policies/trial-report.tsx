import { Group, Progress, Stack, Table, Text } from '@mantine/core';
import { type DesignTrial, policyTrialLimits } from '@spandrel/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { useLocalized } from '../../i18n/index.ts';
import { FormAlert } from '../../ui/form-alert.tsx';
import type { TrialState } from './use-policy-trial.ts';

const sumOf = (items: readonly DesignTrial[], figure: 'hits' | 'gone'): number =>
  items.reduce((sum, { outcome }) => sum + (outcome?.[figure] ?? 0), 0);

/** How a trial is going, and what it found: of one rule, or of everything that a change of the policy changes. */
export const TrialReport = ({ trial, of }: { trial: TrialState; of: 'rule' | 'change' }) => {
  const { t } = useTranslation('policies');
  const { status, items, total, error } = trial;
  if (status === 'idle') return null;
  const limits = { seconds: policyTrialLimits.designTimeoutMs / 1000, memory: policyTrialLimits.memoryMiB };
  return (
    <Stack gap="sm" component="section" aria-label={t('trial.title')}>
      <Group justify="space-between">
        <Text role="status">
          {status === 'running' &&
            (total === null ? t('trial.starting') : t('trial.running', { done: items.length, total }))}
          {status === 'stopped' && t('trial.stopped', { done: items.length, total: total ?? '?' })}
          {status === 'done' &&
            (total === 0
              ? t('trial.noDesigns')
              : t(of === 'rule' ? 'trial.done' : 'trial.doneChange', {
                  count: items.length,
                  hits: sumOf(items, 'hits'),
                  gone: sumOf(items, 'gone'),
                }))}
        </Text>
        <Text size="xs" c="dimmed">
          {t('trial.limits', limits)}
        </Text>
      </Group>
      {status === 'running' && (
        <Progress value={total ? (items.length / total) * 100 : 0} aria-label={t('trial.title')} />
      )}
      <FormAlert error={error} />
      {items.length > 0 && <TrialTable items={items} of={of} />}
    </Stack>
  );
};

const TrialTable = ({ items, of }: { items: readonly DesignTrial[]; of: 'rule' | 'change' }) => {
  const { t } = useTranslation('policies');
  return (
    <Table.ScrollContainer type="native" minWidth={640}>
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('trial.design')}</Table.Th>
            <Table.Th w={90}>{t('trial.score')}</Table.Th>
            <Table.Th w={90}>{t('trial.hits')}</Table.Th>
            <Table.Th w={100}>{t(of === 'rule' ? 'trial.notAssessed' : 'trial.gone')}</Table.Th>
            <Table.Th>{t('trial.samples')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item) => (
            <TrialRow key={item.design.id} item={item} of={of} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

const TrialRow = ({ item: { design, outcome, skipped }, of }: { item: DesignTrial; of: 'rule' | 'change' }) => {
  const { t } = useTranslation('policies');
  const formats = useFormats();
  const localized = useLocalized();
  return (
    <Table.Tr>
      <Table.Td>
        <Link to="/designs/$id" params={{ id: design.id }} target="_blank">
          {design.name}
        </Link>
      </Table.Td>
      {outcome === null ? (
        <Table.Td colSpan={4} c="dimmed">
          {t(skipped === 'not-judgeable' ? 'trial.notJudgeable' : 'trial.tooExpensive')}
        </Table.Td>
      ) : (
        <>
          <Table.Td>
            {formats.score(outcome.before.value)} → {formats.score(outcome.after.value)}
          </Table.Td>
          <Table.Td>{formats.number(outcome.hits)}</Table.Td>
          <Table.Td>{formats.number(of === 'rule' ? outcome.notAssessed : outcome.gone)}</Table.Td>
          <Table.Td>
            {outcome.samples.map(({ at, message }) => (
              <Text key={at.join('+')} size="sm">
                {localized(message)}
              </Text>
            ))}
            {outcome.errors.map(({ rule, reason }) => (
              <Text key={rule} size="sm" c="var(--mantine-color-error)">
                {t('trial.failed', { reason })}
              </Text>
            ))}
          </Table.Td>
        </>
      )}
    </Table.Tr>
  );
};
