import { type NodeProps, NodeResizer } from '@xyflow/react';
import { memo, useContext } from 'react';
import { useLocalized } from '../../i18n/index.ts';
import { KindIcon } from '../../vocabulary/kind-icon.tsx';
import { toneStyle } from '../../vocabulary/look-colours.ts';
import { CanvasContext, useDropHint, useLook } from './canvas-context.ts';
import { CardFace } from './card-node.tsx';
import { MarkBadge } from './mark-badge.tsx';
import { NodeHandles } from './node-handles.tsx';
import { NodeLook } from './node-look.tsx';
import styles from './nodes.module.css';
import type { ComponentNode } from './scene-nodes.ts';

/** A component that can hold others: a tinted box with icon, name and kind in its header; a card while it is empty and small. */
export const ContainerNode = memo(({ id, data, selected, height }: NodeProps<ComponentNode>) => {
  const localized = useLocalized();
  const hint = useDropHint(id);
  const look = useLook(id);
  const { leastSize } = useContext(CanvasContext);
  const { component, kind, depth, isBox, mark, emphasis, editable } = data;
  const least = selected && editable ? leastSize(id) : undefined;
  return (
    <div
      className={isBox ? styles.container : styles.card}
      data-depth={depth % 3}
      data-selected={selected}
      data-emphasis={emphasis}
      data-severity={mark?.severity}
      data-drop={hint}
      data-look={look?.tone}
      data-pattern={look?.pattern}
      style={look && toneStyle(look.tone)}
    >
      {isBox ? (
        <div className={styles.header}>
          <KindIcon kind={kind} />
          <span className={styles.name}>{component.name ?? component.id}</span>
          <span className={styles.kind}>{kind ? localized(kind.name) : component.kind}</span>
        </div>
      ) : (
        <CardFace component={component} kind={kind} height={height ?? 0} />
      )}
      {mark && <MarkBadge mark={mark} />}
      {look && <NodeLook look={look} />}
      {least && <NodeResizer minWidth={least.width} minHeight={least.height} />}
      <NodeHandles editable={editable} />
    </div>
  );
});
ContainerNode.displayName = 'ContainerNode';
