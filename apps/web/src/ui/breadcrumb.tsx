import { IconChevronRight } from '@tabler/icons-react';
import { Children, type ReactNode } from 'react';
import styles from './breadcrumb.module.css';

/** The way to this page: links from the outside in, without the page itself. */
export const Breadcrumb = ({ label, children }: { label: string; children: ReactNode }) => (
  <nav aria-label={label}>
    <ol className={styles.trail}>
      {Children.toArray(children).map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a page never change their order
        <li key={index} className={styles.step}>
          {step}
          <IconChevronRight size={13} aria-hidden="true" />
        </li>
      ))}
    </ol>
  </nav>
);
