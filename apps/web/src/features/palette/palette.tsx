import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import { componentKinds } from '@spandrel/model';
import { IconLayoutSidebarLeftCollapse, IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type Ref, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './palette.module.css';
import { PaletteItem } from './palette-item.tsx';
import { searchKinds } from './search-kinds.ts';

export interface PaletteHandle {
  readonly focusSearch: () => void;
}

/** Every component kind by family: search, then drag, click or press Enter to add it. */
export const Palette = ({
  dragType,
  onPlace,
  onDrag,
  onCollapse,
  ref,
}: {
  /** Type of the drag data the canvas takes. */
  dragType: string;
  onPlace: (kindId: string) => void;
  /** The kind being dragged; null when the drag is over. */
  onDrag: (kindId: string | null) => void;
  onCollapse: () => void;
  ref?: Ref<PaletteHandle>;
}) => {
  const { t } = useTranslation('palette');
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => searchKinds(componentKinds, query), [query]);
  // One stop for Tab, as in every list that arrow keys walk through: else the canvas is a hundred presses away.
  const [visited, setVisited] = useState<string>();
  const isListed = groups.some(({ kinds }) => kinds.some(({ id }) => id === visited));
  const tabStop = isListed ? visited : groups[0]?.kinds[0]?.id;
  useImperativeHandle(ref, () => ({ focusSearch: () => search.current?.focus() }), []);

  const items = () => [...(list.current?.querySelectorAll<HTMLButtonElement>('button[data-kind]') ?? [])];
  const onSearchKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      const best = groups[0]?.kinds[0];
      if (best && query.trim() !== '') onPlace(best.id);
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      items()[0]?.focus();
    } else if (event.key === 'Escape') {
      setQuery('');
      search.current?.blur();
    }
  };
  const onListKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const all = items();
    const next = all.indexOf(document.activeElement as HTMLButtonElement) + (event.key === 'ArrowDown' ? 1 : -1);
    if (next < 0) search.current?.focus();
    else all[Math.min(next, all.length - 1)]?.focus();
  };

  return (
    <aside className={styles.palette} aria-label={t('label')}>
      <div className={styles.search}>
        <TextInput
          ref={search}
          size="xs"
          aria-label={t('search')}
          placeholder={t('search')}
          leftSection={<IconSearch size={14} aria-hidden="true" />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={onSearchKey}
        />
        <Tooltip label={t('collapse')}>
          <ActionIcon aria-label={t('collapse')} onClick={onCollapse}>
            <IconLayoutSidebarLeftCollapse size={18} />
          </ActionIcon>
        </Tooltip>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys walk through the buttons inside */}
      <div
        className={styles.list}
        ref={list}
        onKeyDown={onListKey}
        onFocus={(event) => setVisited(event.target.closest<HTMLElement>('[data-kind]')?.dataset.kind)}
      >
        {groups.map(({ family, kinds }) => (
          <section key={family} aria-label={t(`family.${family}`)}>
            <h2 className={styles.family}>{t(`family.${family}`)}</h2>
            {kinds.map((kind) => (
              <PaletteItem
                key={kind.id}
                kind={kind}
                isTabStop={kind.id === tabStop}
                dragType={dragType}
                onPlace={onPlace}
                onDrag={onDrag}
              />
            ))}
          </section>
        ))}
        {groups.length === 0 && <p className={styles.nothing}>{t('nothing', { query })}</p>}
      </div>
    </aside>
  );
};
