import { useComputedColorScheme } from '@mantine/core';
import type { LinkKind } from '@spandrel/model';
import styles from './links.module.css';
import { planeColours } from './plane-colours.ts';

/** A short piece of line in a link kind's stroke; decorative. */
export const LinkKindSample = ({ kind, width = 34 }: { kind: LinkKind; width?: number }) => {
  // It also stands in menus and dialogs, which are outside the canvas and do not inherit its colours.
  const scheme = useComputedColorScheme('light');
  return (
    <svg
      width={width}
      height={10}
      viewBox={`0 0 ${width} 10`}
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none', ...planeColours[scheme] }}
    >
      <g className={styles.link} data-stroke={kind.stroke} data-plane={kind.plane}>
        <path d={`M3 5H${width - 3}`} className={styles.line} />
        {kind.stroke === 'double' && <path d={`M3 5H${width - 3}`} className={styles.core} />}
      </g>
    </svg>
  );
};
