import { useTranslation } from 'react-i18next';
import styles from './overlays.module.css';

/** An element or group with what the overlay says about it. */
export interface ValueRow {
  readonly id: string;
  readonly figure: string;
}

/** A list longer than this is read on the drawing, not here. */
const shownRows = 30;

/** What the overlay says, as a list that unfolds: what the drawing shows leads to its element. */
export const ValueList = ({
  title,
  rows,
  nameOf,
  onShow,
}: {
  title: string;
  rows: readonly ValueRow[];
  nameOf: (id: string) => string;
  /** Absent for what is not drawn. */
  onShow?: (ids: readonly string[]) => void;
}) => {
  const { t } = useTranslation('overlays');
  if (rows.length === 0) return null;
  return (
    <details className={styles.list}>
      <summary>{title}</summary>
      <ol>
        {rows.slice(0, shownRows).map(({ id, figure }) => (
          <li key={id}>
            {onShow ? (
              <button type="button" aria-label={t('show', { name: nameOf(id), figure })} onClick={() => onShow([id])}>
                {nameOf(id)}
              </button>
            ) : (
              <span>{nameOf(id)}</span>
            )}
            <strong>{figure}</strong>
          </li>
        ))}
      </ol>
    </details>
  );
};
