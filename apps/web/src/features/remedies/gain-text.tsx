import { useFormats } from '../../i18n/format.ts';
import styles from './remedies.module.css';

/** A change of points with its sign: +1.2, −0.04, or ±0. */
export const GainText = ({ gain }: { gain: number }) => {
  const formats = useFormats();
  const size = formats.number(Math.abs(gain), Math.abs(gain) < 0.1 ? 2 : 1);
  const direction = size === formats.number(0) ? 'same' : gain > 0 ? 'up' : 'down';
  const signs = { same: '±', up: '+', down: '−' } as const;
  return (
    <span className={styles.gain} data-direction={direction}>
      {signs[direction]}
      {size}
    </span>
  );
};
