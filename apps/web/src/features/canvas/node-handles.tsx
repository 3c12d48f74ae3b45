import { Handle, Position } from '@xyflow/react';
import styles from './nodes.module.css';

const sides = [Position.Top, Position.Right, Position.Bottom, Position.Left] as const;

/**
 * Where links are dragged from: one handle in the middle of each side, shown on hover, focus and selection. Without
 * editing they are there but hidden: React Flow draws no link to a node that has no handle.
 */
export const NodeHandles = ({ editable }: { editable: boolean }) =>
  sides.map((side) => (
    <Handle
      key={side}
      id={side}
      type="source"
      position={side}
      isConnectable={editable}
      className={(editable ? styles.handle : styles.hiddenHandle) ?? ''}
    />
  ));
