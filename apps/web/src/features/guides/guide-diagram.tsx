import { Skeleton } from '@mantine/core';
import { readDesign } from '@spandrel/model';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './guides.module.css';

const DesignDrawing = lazy(async () => ({
  default: (await import('../../vocabulary/design-drawing.tsx')).DesignDrawing,
}));

/** The design of a guide as a picture, with what it shows as its caption. */
export const GuideDiagram = ({ text }: { text: string }) => {
  const { t } = useTranslation('guides');
  const design = useMemo(() => {
    const read = readDesign(text);
    return read.ok ? read.design : null;
  }, [text]);
  if (design === null) return null;
  return (
    <figure className={styles.figure} aria-label={t('diagram', { name: design.name })}>
      <div className={styles.diagram} aria-hidden="true">
        <Suspense fallback={<Skeleton height="100%" />}>
          <DesignDrawing design={design} />
        </Suspense>
      </div>
      <figcaption className={styles.caption}>{design.description}</figcaption>
    </figure>
  );
};
