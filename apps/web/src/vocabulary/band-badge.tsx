import { type Band, bandNames } from '@spandrel/model';
import { useFormats } from '../i18n/format.ts';
import { useLocalized } from '../i18n/index.ts';
import styles from './badges.module.css';

/** How good something is, in a word; the number stands beside it when given (0–100). */
export const BandBadge = ({ band, value }: { band: Band; value?: number | undefined }) => {
  const localized = useLocalized();
  const formats = useFormats();
  return (
    <span className={styles.badge} data-band={band}>
      <BandShape band={band} />
      {localized(bandNames[band])}
      {value !== undefined && band !== 'unassessed' && <span className={styles.value}>{formats.score(value)}</span>}
    </span>
  );
};

/** Filled quarters, so that the bands differ without colour. */
const quarters: Readonly<Record<Band, number>> = { strong: 4, good: 3, fair: 2, weak: 1, unassessed: 0 };

const BandShape = ({ band }: { band: Band }) => (
  <svg viewBox="0 0 16 10" className={styles.shape} aria-hidden="true">
    {[0, 1, 2, 3].map((index) => (
      <rect
        key={index}
        x={index * 4 + 0.5}
        y={7 - index * 2}
        width={2.6}
        height={3 + index * 2}
        rx={0.6}
        fill="currentColor"
        opacity={index < quarters[band] ? 1 : 0.25}
      />
    ))}
  </svg>
);
