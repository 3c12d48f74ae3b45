import { Button, Stack, Table, Text } from '@mantine/core';
import type { CurrentPolicy } from '@spandrel/contract';
import { profiles } from '@spandrel/model';
import { profilePolicy, type ThresholdName, thresholdNames, thresholdSpecs, thresholdText } from '@spandrel/rules';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale, useLocalized } from '../../i18n/index.ts';
import { useMay } from '../../session.ts';
import { everything, ListFilter } from './list-filter.tsx';
import { PolicyDialog } from './policy-dialog.tsx';
import { ThresholdForm } from './threshold-form.tsx';

/** The limits rules compare with: what was delivered for each profile, and what the workspace set. */
export const ThresholdSettings = ({ current }: { current: CurrentPolicy }) => {
  const { t } = useTranslation('policies');
  const localized = useLocalized();
  const mayChange = useMay('manage-policy');
  const [filter, setFilter] = useState(everything);
  const [editing, setEditing] = useState<ThresholdName | null>(null);
  const { thresholds } = current.policy;
  const query = filter.query.trim().toLowerCase();
  const found = thresholdNames.filter(
    (name) =>
      (!filter.changedOnly || thresholds[name] !== undefined) &&
      [name, localized(thresholdSpecs[name].label)].some((text) => text.toLowerCase().includes(query)),
  );
  return (
    <Stack gap="md">
      <ListFilter filter={filter} onFilter={setFilter} />
      <Text size="sm" c="dimmed" role="status">
        {found.length === 0 ? t('none') : t('found', { count: found.length, total: thresholdNames.length })}
      </Text>
      <Table.ScrollContainer type="native" minWidth={640}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('thresholds.name')}</Table.Th>
              <Table.Th w={210}>{t('thresholds.default')}</Table.Th>
              <Table.Th w={170}>{t('thresholds.value')}</Table.Th>
              {mayChange && <Table.Th w={90} aria-label={t('change')} />}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {found.map((name) => (
              <ThresholdRow
                key={name}
                name={name}
                current={current}
                onChange={mayChange ? () => setEditing(name) : undefined}
              />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <PolicyDialog
        title={editing ? localized(thresholdSpecs[editing].label) : ''}
        opened={editing !== null}
        onClose={() => setEditing(null)}
      >
        {editing && <ThresholdForm name={editing} current={current} onClose={() => setEditing(null)} />}
      </PolicyDialog>
    </Stack>
  );
};

const ThresholdRow = ({
  name,
  current,
  onChange,
}: {
  name: ThresholdName;
  current: CurrentPolicy;
  onChange: (() => void) | undefined;
}) => {
  const { t } = useTranslation('policies');
  const { t: inspector } = useTranslation('inspector');
  const locale = useLocale();
  const label = thresholdSpecs[name].label[locale];
  const setting = current.policy.thresholds[name];
  const delivered = profiles.map((profile) => ({ profile, value: profilePolicy(profile).thresholds[name] }));
  const isOne = delivered.every(({ value }) => value === delivered[0]?.value);
  return (
    <Table.Tr>
      <Table.Td>
        <Text>{label}</Text>
        <Text size="xs" c="dimmed">
          <code>{name}</code>
        </Text>
        {setting && <Text size="sm">{setting.reason}</Text>}
      </Table.Td>
      <Table.Td>
        {(isOne ? delivered.slice(0, 1) : delivered).map(({ profile, value }) => (
          <Text key={profile} size="sm">
            {thresholdText(name, value, locale)}{' '}
            <Text span size="xs" c="dimmed">
              {isOne ? t('thresholds.inAllProfiles') : inspector(`profiles.${profile}`)}
            </Text>
          </Text>
        ))}
      </Table.Td>
      <Table.Td fw={650}>{setting && thresholdText(name, setting.value, locale)}</Table.Td>
      {onChange && (
        <Table.Td ta="right">
          <Button size="xs" variant="default" aria-label={t('changeOf', { name: label })} onClick={onChange}>
            {t('change')}
          </Button>
        </Table.Td>
      )}
    </Table.Tr>
  );
};
