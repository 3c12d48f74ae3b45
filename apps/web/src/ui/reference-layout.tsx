import { CloseButton, Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './reference-layout.module.css';

interface Props {
  title: string;
  text: string;
  searchLabel: string;
  query: string;
  onQuery: (query: string) => void;
  list: ReactNode;
  children: ReactNode;
}

/** A reference work: a searchable list on the left, the chosen entry on the right. */
export const ReferenceLayout = ({ title, text, searchLabel, query, onQuery, list, children }: Props) => {
  const { t } = useTranslation();
  return (
    <div className={styles.layout}>
      <div className={styles.index}>
        <div className={styles.head}>
          <Title order={1}>{title}</Title>
          <Text size="sm" c="dimmed" mb="xs">
            {text}
          </Text>
          <TextInput
            type="search"
            aria-label={searchLabel}
            placeholder={searchLabel}
            leftSection={<IconSearch size={15} />}
            rightSection={
              query && <CloseButton size="sm" aria-label={t('actions.clearSearch')} onClick={() => onQuery('')} />
            }
            value={query}
            onChange={(event) => onQuery(event.currentTarget.value)}
          />
        </div>
        <nav aria-label={title} className={styles.list}>
          {list}
        </nav>
      </div>
      <article className={styles.entry}>{children}</article>
    </div>
  );
};
