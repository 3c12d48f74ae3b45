import { designLimits } from '@spandrel/model';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './editor.module.css';

/** The design's name, changed where it stands. */
export const DesignName = ({
  name,
  isEditable,
  onRename,
}: {
  name: string;
  isEditable: boolean;
  onRename: (name: string) => void;
}) => {
  const { t } = useTranslation('editor');
  const [typed, setTyped] = useState(name);
  useEffect(() => setTyped(name), [name]);
  const commit = () => {
    const next = typed.trim();
    if (next && next !== name) onRename(next);
    else setTyped(name);
  };
  if (!isEditable) return <h1 className={styles.name}>{name}</h1>;
  return (
    <h1 className={styles.nameFrame}>
      <input
        className={styles.name}
        aria-label={t('name')}
        value={typed}
        maxLength={designLimits.nameLength}
        size={Math.min(Math.max([...typed].length, 8), 44)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') event.currentTarget.blur();
          if (event.key === 'Escape') {
            setTyped(name);
            event.currentTarget.blur();
          }
        }}
      />
    </h1>
  );
};
