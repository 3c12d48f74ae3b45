import { type NodeProps, NodeResizer } from '@xyflow/react';
import { memo, useContext } from 'react';
import { useLocalized } from '../../i18n/index.ts';
import { KindIcon } from '../../vocabulary/kind-icon.tsx';
import { CanvasContext, useDropHint } from './canvas-context.ts';
import { MarkBadge } from './mark-badge.tsx';
import { NodeHandles } from './node-handles.tsx';
import styles from './nodes.module.css';
import type { ComponentNode } from './scene-nodes.ts';

/** A component that holds others: a tinted box with icon, name and kind in its header. */
export const ContainerNode = memo(({ id, data, selected }: NodeProps<ComponentNode>) => {
  const localized = useLocalized();
  const hint = useDropHint(id);
  const { leastSize } = useContext(CanvasContext);
  const { component, kind, depth, mark, emphasis, editable } = data;
  const least = selected && editable ? leastSize(id) : undefined;
  return (
    <div
      className={styles.container}
      data-depth={depth % 3}
      data-selected={selected}
      data-emphasis={emphasis}
      data-severity={mark?.severity}
      data-drop={hint}
    >
      <div className={styles.header}>
        <KindIcon kind={kind} />
        <span className={styles.name}>{component.name ?? component.id}</span>
        <span className={styles.kind}>{kind ? localized(kind.name) : component.kind}</span>
      </div>
      {mark && <MarkBadge mark={mark} />}
      {least && <NodeResizer minWidth={least.width} minHeight={least.height} />}
      <NodeHandles editable={editable} />
    </div>
  );
});
ContainerNode.displayName = 'ContainerNode';
