import { Button, Select } from '@mantine/core';
import { IconBolt, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { UnitNames } from '../../vocabulary/unit-names.ts';
import type { RiskGroup } from './simulate.ts';
import styles from './simulation.module.css';

/** What is failed at the moment, each to be restored, and the groups that can be failed besides what is drawn. */
export const FailedList = ({
  failed,
  groups,
  names,
  onToggle,
  onRestoreAll,
}: {
  failed: readonly string[];
  /** Null until they are known. */
  groups: readonly RiskGroup[] | null;
  names: UnitNames;
  onToggle: (id: string) => void;
  onRestoreAll: () => void;
}) => {
  const { t } = useTranslation('simulation');
  const open = (groups ?? []).filter(({ id }) => !failed.includes(id));
  return (
    <section className={styles.failed} aria-label={t('failed')}>
      {failed.length === 0 && <p className={styles.quiet}>{t('how')}</p>}
      {failed.length > 0 && (
        <ul className={styles.chips}>
          {failed.map((id) => (
            <li key={id}>
              <button
                type="button"
                className={styles.failedChip}
                aria-label={t('restore', { name: names.nameOf(id) })}
                onClick={() => onToggle(id)}
              >
                <IconBolt size={13} stroke={2.2} aria-hidden="true" />
                <s>{names.nameOf(id)}</s>
                <IconX size={12} aria-hidden="true" />
              </button>
            </li>
          ))}
          <li>
            <Button size="compact-xs" variant="subtle" onClick={onRestoreAll}>
              {t('restoreAll')}
            </Button>
          </li>
        </ul>
      )}
      {groups?.length === 0 && <p className={styles.quiet}>{t('noGroups')}</p>}
      {groups !== null && groups.length > 0 && (
        <Select
          size="xs"
          label={t('group')}
          placeholder={t('groupHint')}
          data={open.map(({ id }) => ({ value: id, label: names.nameOf(id) }))}
          value={null}
          onChange={(id) => id !== null && onToggle(id)}
          searchable
          nothingFoundMessage={t('noGroup')}
          maxDropdownHeight={280}
        />
      )}
    </section>
  );
};
