import { Group, SegmentedControl, Select, TextInput } from '@mantine/core';
import { type Principle, principleNames, principles } from '@spandrel/model';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';

export interface Filter {
  readonly query: string;
  readonly principle: Principle | null;
  readonly changedOnly: boolean;
}

export const everything: Filter = { query: '', principle: null, changedOnly: false };

/** Which entries of a long list are shown: by words, by principle where they have one, and only what was changed. */
export const ListFilter = ({
  filter,
  byPrinciple = false,
  onFilter,
}: {
  filter: Filter;
  byPrinciple?: boolean;
  onFilter: (filter: Filter) => void;
}) => {
  const { t } = useTranslation('policies');
  const localized = useLocalized();
  return (
    <Group gap="sm">
      <TextInput
        type="search"
        size="sm"
        flex="1 1 220px"
        aria-label={t('search')}
        placeholder={t('search')}
        leftSection={<IconSearch size={14} aria-hidden="true" />}
        value={filter.query}
        onChange={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
      />
      {byPrinciple && (
        <Select
          size="sm"
          clearable
          aria-label={t('principle')}
          placeholder={t('everyPrinciple')}
          value={filter.principle}
          data={principles.map((value) => ({ value, label: localized(principleNames[value]) }))}
          onChange={(next) => onFilter({ ...filter, principle: principles.find((each) => each === next) ?? null })}
        />
      )}
      <SegmentedControl
        size="sm"
        aria-label={t('show')}
        value={filter.changedOnly ? 'changed' : 'all'}
        data={[
          { value: 'all', label: t('all') },
          { value: 'changed', label: t('changedOnly') },
        ]}
        onChange={(value) => onFilter({ ...filter, changedOnly: value === 'changed' })}
      />
    </Group>
  );
};
