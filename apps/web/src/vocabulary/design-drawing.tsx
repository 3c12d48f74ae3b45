import { useComputedColorScheme } from '@mantine/core';
import { drawSvg } from '@spandrel/drawing';
import type { Design, Severity } from '@spandrel/model';
import { useMemo } from 'react';
import { useLocale } from '../i18n/index.ts';
import styles from './design-drawing.module.css';

interface Props {
  design: Design;
  marks?: Readonly<Record<string, Severity>>;
  legend?: boolean;
}

/** A design as a still picture, drawn from the model in the reader's language and colours. */
export const DesignDrawing = ({ design, marks, legend = false }: Props) => {
  const locale = useLocale();
  const theme = useComputedColorScheme('light');
  const svg = useMemo(
    () => drawSvg(design, { locale, theme, legend, ...(marks ? { marks } : {}) }),
    [design, locale, theme, legend, marks],
  );
  return (
    <div
      className={styles.drawing}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawSvg escapes every text of the design
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
};
