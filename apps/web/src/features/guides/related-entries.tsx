import { List, Title } from '@mantine/core';
import { useLocalized } from '../../i18n/index.ts';
import { entryNames } from './entry-names.ts';
import styles from './guides.module.css';
import { TargetLink } from './target-link.tsx';

const places = { rule: '/rules', kind: '/kinds', practice: '/practices' } as const;

interface Props {
  title: string;
  type: keyof typeof places;
  ids: readonly string[];
}

/** Links from a guide to the rules, kinds or questions it speaks of. */
export const RelatedEntries = ({ title, type, ids }: Props) => {
  const localized = useLocalized();
  if (ids.length === 0) return null;
  return (
    <section>
      <Title order={3} mt="lg" mb={4}>
        {title}
      </Title>
      <List size="sm" className={styles.related ?? ''}>
        {ids.map((id) => (
          <List.Item key={id}>
            <TargetLink to={places[type]} id={id}>
              {localized(entryNames[type](id))}
            </TargetLink>
          </List.Item>
        ))}
      </List>
    </section>
  );
};
