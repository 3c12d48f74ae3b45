import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import Markdown from 'react-markdown';
import { markdownPlugins } from './markdown-plugins.ts';
import styles from './markdown-text.module.css';

/** Text in Markdown with tables. Its first heading is hidden: the page around it shows the title. */
export const MarkdownText = ({ children }: { children: string }) => (
  <div className={styles.markdown}>
    <Markdown remarkPlugins={markdownPlugins} components={{ a: ExternalLink, table: WideTable }}>
      {children}
    </Markdown>
  </div>
);

const ExternalLink = ({ href, children }: { href?: string | undefined; children?: ReactNode }) => (
  <Anchor href={href} target="_blank" rel="noreferrer" inherit>
    {children}
  </Anchor>
);

const WideTable = ({ children }: { children?: ReactNode }) => (
  <div className={styles.table}>
    <table>{children}</table>
  </div>
);
