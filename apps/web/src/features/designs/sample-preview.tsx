import { Skeleton } from '@mantine/core';
import { readDesign, samples } from '@spandrel/model';
import { lazy, Suspense, useMemo } from 'react';
import { useLocale } from '../../i18n/index.ts';
import styles from './sample-preview.module.css';

const DesignDrawing = lazy(async () => ({
  default: (await import('../../vocabulary/design-drawing.tsx')).DesignDrawing,
}));

/** A small picture of a sample; decorative, its name and summary stand beside it. */
export const SamplePreview = ({ id }: { id: string }) => {
  const locale = useLocale();
  const design = useMemo(() => {
    const sample = samples.find((candidate) => candidate.id === id);
    const read = sample && readDesign(sample.texts[locale]);
    return read?.ok ? read.design : null;
  }, [id, locale]);
  if (design === null) return null;
  return (
    <div className={styles.preview} aria-hidden="true">
      <Suspense fallback={<Skeleton height="100%" />}>
        <DesignDrawing design={design} />
      </Suspense>
    </div>
  );
};
