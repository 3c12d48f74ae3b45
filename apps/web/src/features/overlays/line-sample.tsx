import type { ElementLook } from '../../vocabulary/element-look.ts';
import { toneStyle } from '../../vocabulary/look-colours.ts';
import { LookSign } from '../../vocabulary/look-sign.tsx';
import styles from './overlays.module.css';

/** A line as it is drawn for a look, with its sign. */
export const LineSample = ({ look: { tone, sign, pattern, weight } }: { look: ElementLook }) => (
  <span className={styles.sample} style={toneStyle(tone)} data-pattern={pattern} aria-hidden="true">
    <span className={styles.line} style={{ borderTopWidth: 1 + weight }} />
    {sign && <LookSign sign={sign} />}
  </span>
);
