import type { ElementLook } from '../../vocabulary/element-look.ts';
import { LookChip } from '../../vocabulary/look-chip.tsx';
import styles from './nodes.module.css';

/** What the canvas shows about a component, at its corner; struck through while it is failed. */
export const NodeLook = ({ look }: { look: ElementLook }) => (
  <>
    {look.tone === 'failed' && <span className={styles.strike} />}
    <span className={styles.look}>
      <LookChip look={look} />
    </span>
  </>
);
