import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/index.ts';
import type { Measure, Measures } from './element-values.ts';
import { measureFigure } from './overlay-looks.ts';
import styles from './overlays.module.css';

const shownValues = 5;

const highestOf = (measures: readonly Measure[]): readonly Measure[] =>
  [...measures].sort((a, b) => b.value - a.value).slice(0, shownValues);

/** The highest values, each leading to its element, and those of what the drawing has no place for. */
export const RankedValues = ({
  measures: { overlay, values, undrawn },
  nameOf,
  onShow,
}: {
  measures: Measures;
  nameOf: (id: string) => string;
  onShow: (ids: readonly string[]) => void;
}) => {
  const { t } = useTranslation('overlays');
  const locale = useLocale();
  const highest = highestOf(values);
  return (
    <>
      {highest.length > 1 && (
        <details className={styles.ranked}>
          <summary>{t('highest')}</summary>
          <ol>
            {highest.map((measure) => {
              const figure = measureFigure(overlay, measure, locale);
              return (
                <li key={measure.id}>
                  <button
                    type="button"
                    aria-label={t('show', { name: nameOf(measure.id), figure })}
                    onClick={() => onShow([measure.id])}
                  >
                    {nameOf(measure.id)}
                  </button>
                  <strong>{figure}</strong>
                </li>
              );
            })}
          </ol>
        </details>
      )}
      {undrawn.length > 0 && (
        <details className={styles.ranked}>
          <summary>{t('undrawn')}</summary>
          <ol>
            {highestOf(undrawn).map((measure) => (
              <li key={measure.id}>
                <span>{nameOf(measure.id)}</span>
                <strong>{measureFigure(overlay, measure, locale)}</strong>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
};
