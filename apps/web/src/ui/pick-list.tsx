import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import styles from './pick-list.module.css';

export interface PickItem {
  readonly id: string;
  readonly text: string;
  readonly detail?: string;
  readonly icon?: ReactNode;
}

/** A list searched and chosen from without leaving the search field: arrows move, Enter picks. */
export const PickList = ({
  label,
  items,
  nothing,
  onPick,
}: {
  label: string;
  items: readonly PickItem[];
  /** What is said when no item matches. */
  nothing: string;
  onPick: (id: string) => void;
}) => {
  const listId = useId();
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => search.current?.focus(), []);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const wanted = query.trim().toLowerCase();
  const found = items.filter(({ id, text, detail }) => `${text} ${detail ?? ''} ${id}`.toLowerCase().includes(wanted));
  const current = found[Math.min(active, found.length - 1)];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      const next = (Math.min(active, found.length - 1) + step + found.length) % found.length;
      setActive(next);
      document.getElementById(`${listId}-${found[next]!.id}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && current) {
      event.preventDefault();
      onPick(current.id);
    }
  };

  return (
    <div>
      <TextInput
        ref={search}
        data-autofocus
        aria-label={label}
        placeholder={label}
        leftSection={<IconSearch size={16} aria-hidden="true" />}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={current ? `${listId}-${current.id}` : undefined}
      />
      <div id={listId} role="listbox" aria-label={label} className={styles.list}>
        {found.map((item) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above holds the focus and the keys
          <div
            key={item.id}
            id={`${listId}-${item.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={item === current}
            className={styles.item}
            onClick={() => onPick(item.id)}
            onPointerMove={() => setActive(found.indexOf(item))}
          >
            {item.icon}
            <span className={styles.words}>
              <span>{item.text}</span>
              {item.detail && <span className={styles.detail}>{item.detail}</span>}
            </span>
          </div>
        ))}
        {found.length === 0 && <p className={styles.nothing}>{nothing}</p>}
      </div>
    </div>
  );
};
