import { Text } from '@mantine/core';
import {
  type ComponentKind,
  componentFamilies,
  componentKinds,
  type LinkKind,
  linkFamilies,
  linkKinds,
  trafficFlow,
} from '@spandrel/model';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import { IndexGroup } from '../../ui/index-group.tsx';
import { KindSymbol } from './kind-symbol.tsx';

type AnyKind = Pick<ComponentKind | LinkKind, 'id' | 'name' | 'summary'> & Pick<ComponentKind, 'keywords'>;

const matches = (kind: AnyKind, query: string) =>
  [kind.id, kind.name.en, kind.name.ko, kind.summary.en, kind.summary.ko, ...(kind.keywords ?? [])].some((text) =>
    text.toLowerCase().includes(query),
  );

/** All kinds by family, found by name and meaning in either language. */
export const KindIndex = ({ query, current }: { query: string; current: string | undefined }) => {
  const { t } = useTranslation('reference');
  const { t: family } = useTranslation('palette');
  const localized = useLocalized();
  const needle = query.trim().toLowerCase();
  const entriesOf = (kinds: readonly AnyKind[]) =>
    kinds
      .filter((kind) => matches(kind, needle))
      .map(({ id, name }) => ({ id, title: localized(name), mark: <KindSymbol id={id} size={15} /> }))
      .sort((a, b) => a.title.localeCompare(b.title));
  const groups = [
    ...componentFamilies.map((id) => ({
      title: family(`family.${id}`),
      entries: entriesOf(componentKinds.filter((kind) => kind.family === id)),
    })),
    ...linkFamilies.map((family) => ({
      title: t(`kinds.linkFamily.${family}`),
      entries: entriesOf(linkKinds.filter((kind) => kind.family === family)),
    })),
    { title: t('kinds.flows'), entries: entriesOf([trafficFlow]) },
  ];
  return (
    <>
      {groups.every(({ entries }) => entries.length === 0) && (
        <Text size="xs" c="dimmed" px={8} role="status">
          {t('kinds.none', { query })}
        </Text>
      )}
      {groups.map(({ title, entries }) => (
        <IndexGroup key={title} title={title} to="/kinds" entries={entries} current={current} />
      ))}
    </>
  );
};
