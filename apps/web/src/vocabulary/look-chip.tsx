import styles from './element-look.module.css';
import type { ElementLook } from './element-look.ts';
import { toneStyle } from './look-colours.ts';
import { LookSign } from './look-sign.tsx';

/** A look's sign and figure on a small label edged in its colour. */
export const LookChip = ({ look: { tone, sign, figure, pattern } }: { look: ElementLook }) => (
  <span className={styles.chip} data-pattern={pattern} data-bare={figure === null} style={toneStyle(tone)}>
    {sign && <LookSign sign={sign} />}
    {figure}
  </span>
);
