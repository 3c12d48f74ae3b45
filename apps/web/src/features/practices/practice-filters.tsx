import { CloseButton, SegmentedControl, Select, TextInput } from '@mantine/core';
import { principleNames, principles } from '@spandrel/model';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import type { PracticeFilter, ShownAnswers } from './practice-filter.ts';
import styles from './practices.module.css';

/** Which questions are shown: by answer, principle and words. */
export const PracticeFilters = ({
  filter,
  choices,
  onFilter,
}: {
  filter: PracticeFilter;
  /** The answers one may ask for here. */
  choices: readonly ShownAnswers[];
  onFilter: (filter: PracticeFilter) => void;
}) => {
  const { t } = useTranslation('practices');
  const { t: app } = useTranslation();
  const localized = useLocalized();
  return (
    <div className={styles.filters}>
      <SegmentedControl
        size="xs"
        aria-label={t('filter.answers')}
        value={filter.shown}
        onChange={(shown) => onFilter({ ...filter, shown })}
        data={choices.map((value) => ({ value, label: t(`filter.${value}`) }))}
      />
      <Select
        size="xs"
        aria-label={t('filter.principle')}
        placeholder={t('filter.everyPrinciple')}
        clearable
        value={filter.principle}
        onChange={(next) => onFilter({ ...filter, principle: principles.find((each) => each === next) ?? null })}
        data={principles.map((value) => ({ value, label: localized(principleNames[value]) }))}
      />
      <TextInput
        size="xs"
        type="search"
        className={styles.search ?? ''}
        aria-label={t('filter.search')}
        placeholder={t('filter.search')}
        leftSection={<IconSearch size={14} aria-hidden="true" />}
        rightSection={
          filter.query && (
            <CloseButton
              size="sm"
              aria-label={app('actions.clearSearch')}
              onClick={() => onFilter({ ...filter, query: '' })}
            />
          )
        }
        value={filter.query}
        onChange={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
      />
    </div>
  );
};
