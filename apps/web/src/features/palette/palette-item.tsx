import type { ComponentKind } from '@spandrel/model';
import { memo } from 'react';
import { useLocalized } from '../../i18n/index.ts';
import { KindIcon } from '../../vocabulary/kind-icon.tsx';
import styles from './palette.module.css';

/** One kind: drag it onto the canvas, or click it to place it where it fits. */
export const PaletteItem = memo(
  ({
    kind,
    isTabStop,
    dragType,
    onPlace,
    onDrag,
  }: {
    kind: ComponentKind;
    /** Whether Tab stops here; arrow keys reach the others. */
    isTabStop: boolean;
    dragType: string;
    onPlace: (kindId: string) => void;
    onDrag: (kindId: string | null) => void;
  }) => {
    const localized = useLocalized();
    return (
      <button
        type="button"
        draggable
        data-kind={kind.id}
        tabIndex={isTabStop ? 0 : -1}
        className={styles.item}
        title={localized(kind.summary)}
        onClick={() => onPlace(kind.id)}
        onDragStart={(event) => {
          event.dataTransfer.setData(dragType, kind.id);
          event.dataTransfer.effectAllowed = 'copy';
          onDrag(kind.id);
        }}
        onDragEnd={() => onDrag(null)}
      >
        <span className={styles.tile}>
          <KindIcon kind={kind} size={16} />
        </span>
        {localized(kind.name)}
      </button>
    );
  },
);
PaletteItem.displayName = 'PaletteItem';
