import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useLocalized } from '../../i18n/index.ts';
import { KindIcon } from '../../vocabulary/kind-icon.tsx';
import { toneStyle } from '../../vocabulary/look-colours.ts';
import { useDropHint, useLook } from './canvas-context.ts';
import { MarkBadge } from './mark-badge.tsx';
import { NodeHandles } from './node-handles.tsx';
import { NodeLook } from './node-look.tsx';
import styles from './nodes.module.css';
import type { ComponentNode } from './scene-nodes.ts';

/** How many equal instances stand behind the card, as far as the design says. */
const instancesOf = (props: ComponentNode['data']['component']['props']): number => {
  const stated = props.instances ?? props.replicas;
  return typeof stated === 'number' ? stated : 1;
};

/** What stands on a card: icon, name, kind and how many of it there are. */
export const CardFace = ({
  component,
  kind,
  height,
}: Pick<ComponentNode['data'], 'component' | 'kind'> & { height: number }) => {
  const localized = useLocalized();
  const instances = instancesOf(component.props);
  return (
    <>
      <span className={styles.tile}>
        <KindIcon kind={kind} />
      </span>
      <span className={styles.words}>
        <span className={styles.name} data-lines={height >= 58 ? 2 : 1}>
          {component.name ?? component.id}
        </span>
        <span className={styles.kind}>
          {kind ? localized(kind.name) : component.kind}
          {instances > 1 && ` ×${instances}`}
        </span>
      </span>
    </>
  );
};

/** A component that holds nothing: a card with the badge of its findings. */
export const CardNode = memo(({ id, data, selected, height }: NodeProps<ComponentNode>) => {
  const hint = useDropHint(id);
  const look = useLook(id);
  const { component, kind, mark, emphasis, editable } = data;
  return (
    <div
      className={styles.card}
      data-selected={selected}
      data-emphasis={emphasis}
      data-severity={mark?.severity}
      data-drop={hint}
      data-stacked={instancesOf(component.props) > 1}
      data-look={look?.tone}
      data-pattern={look?.pattern}
      style={look && toneStyle(look.tone)}
    >
      <CardFace component={component} kind={kind} height={height ?? 0} />
      {mark && <MarkBadge mark={mark} />}
      {look && <NodeLook look={look} />}
      <NodeHandles editable={editable} />
    </div>
  );
});
CardNode.displayName = 'CardNode';
