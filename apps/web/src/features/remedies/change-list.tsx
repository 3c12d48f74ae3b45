import { VisuallyHidden } from '@mantine/core';
import type { Design, DesignComparison } from '@spandrel/model';
import { IconArrowRight, IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/index.ts';
import { type ChangeRow, changeRows } from './change-rows.ts';
import styles from './remedies.module.css';

const icons = {
  added: IconPlus,
  removed: IconMinus,
  changed: IconPencil,
  moved: IconArrowRight,
  renamed: IconPencil,
} as const;

/** What a remedy does to the drawing, in words. */
export const ChangeList = ({
  changes,
  before,
  after,
}: {
  changes: DesignComparison;
  before: Design;
  after: Design;
}) => {
  const { t } = useTranslation('remedies');
  const locale = useLocale();
  const fields = ['from', 'to', 'kind', 'directed'] as const;
  const rows = changeRows(changes, before, after, locale, (field) => {
    const known = fields.find((each) => each === field);
    return known ? t(`field.${known}`) : field;
  });
  return (
    <ul className={styles.changes}>
      {rows.map((row) => {
        const Icon = icons[row.type];
        return (
          <li key={`${row.type} ${row.id} ${row.type === 'changed' ? row.property : ''}`}>
            <Icon size={14} aria-hidden="true" />
            <span>
              <strong>{row.name}</strong> <Words row={row} />
            </span>
          </li>
        );
      })}
    </ul>
  );
};

const Words = ({ row }: { row: ChangeRow }) => {
  const { t } = useTranslation('remedies');
  if ('kind' in row) {
    return (
      <>
        {row.kind !== null && <span className={styles.quiet}>{row.kind}</span>} {t(row.type)}
      </>
    );
  }
  const nothing = row.type === 'changed' ? t('notStated') : t(row.type === 'moved' ? 'free' : 'unnamed');
  const label = row.type === 'changed' ? row.property : t(row.type);
  return (
    <>
      <span className={styles.quiet}>{label}:</span> {row.before ?? nothing} <span aria-hidden="true">→</span>{' '}
      <VisuallyHidden component="span">{t('becomes')}</VisuallyHidden> <strong>{row.after ?? nothing}</strong>
    </>
  );
};
