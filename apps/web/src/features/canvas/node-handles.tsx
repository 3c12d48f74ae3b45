import { Handle, Position } from '@xyflow/react';
import styles from './nodes.module.css';

const sides = [Position.Top, Position.Right, Position.Bottom, Position.Left] as const;

/** Where links are dragged from: one handle in the middle of each side, shown on hover, focus and selection. */
export const NodeHandles = () =>
  sides.map((side) => <Handle key={side} id={side} type="source" position={side} className={styles.handle ?? ''} />);
