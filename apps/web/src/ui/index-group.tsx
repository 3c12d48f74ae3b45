import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import styles from './index-group.module.css';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly mark?: ReactNode;
}

/** Pages that show one entry of a list. */
export type ReferencePlace = '/guides' | '/decisions' | '/rules' | '/kinds' | '/practices' | '/analyses';

interface Props {
  title: string;
  to: ReferencePlace;
  entries: readonly Entry[];
  /** Id of the entry that is shown. */
  current: string | undefined;
}

/** One group of the list of a reference work. */
export const IndexGroup = ({ title, to, entries, current }: Props) =>
  entries.length === 0 ? null : (
    <section className={styles.group}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Link
              to={to}
              search={{ id: entry.id }}
              className={styles.entry}
              aria-current={entry.id === current ? 'page' : undefined}
            >
              {entry.mark}
              <span>
                {entry.title}
                <span className={styles.id}>{entry.id}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
