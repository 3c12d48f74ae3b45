import { Progress } from '@mantine/core';
import type { Design } from '@spandrel/model';
import { useTranslation } from 'react-i18next';
import { unknownLook } from '../../vocabulary/element-look.ts';
import { LookChip } from '../../vocabulary/look-chip.tsx';
import { useUnitNames } from '../../vocabulary/unit-names.ts';
import { ClassRows } from './class-rows.tsx';
import { isMeasured } from './element-values.ts';
import { measureRows, valueRows } from './overlay-looks.ts';
import type { ComputedOverlay } from './overlay-names.ts';
import { useOverlayWords } from './overlay-words.ts';
import styles from './overlays.module.css';
import { ScaleRows } from './scale-rows.tsx';
import type { LiveOverlay } from './use-overlay.ts';
import { ValueList } from './value-list.tsx';

/** What the colours, lines and figures on the drawing mean, what rests on assumptions, and what has no value. */
export const OverlayLegend = ({
  design,
  overlay,
  live: { values, progress, failure },
  nameOf: nameOfElement,
  onShow,
}: {
  design: Design;
  overlay: ComputedOverlay;
  live: LiveOverlay;
  /** Names of elements and flows. */
  nameOf: (id: string) => string;
  onShow: (ids: readonly string[]) => void;
}) => {
  const { t } = useTranslation('overlays');
  const { nameOf, namesOf } = useUnitNames(design, nameOfElement);
  const words = useOverlayWords();
  const isEmpty =
    values !== null &&
    !values.lacksFlows &&
    [values.values, values.unknown, isMeasured(values) ? values.undrawn : []].every(({ length }) => length === 0);
  const assumed = values ? [...values.values].filter(({ assumed: isAssumed }) => isAssumed).length : 0;
  return (
    <section className={styles.legend} aria-label={t('legend', { name: t(`name.${overlay}`) })}>
      <details open>
        <summary className={styles.title}>{t(`name.${overlay}`)}</summary>
        <p>{t(`meaning.${overlay}`)}</p>
        {failure !== null && <p role="alert">{t('failure', { reason: failure })}</p>}
        {values === null && failure === null && <p role="status">{t('computing')}</p>}
        {progress !== null && (
          <Progress size="sm" value={100 * progress} aria-label={t('computing')} className={styles.progress ?? ''} />
        )}
        {values?.lacksFlows && <p className={styles.strong}>{t('lacksFlows')}</p>}
        {values && isMeasured(values) && values.flowsLeftOut.length > 0 && values.overlay !== 'latency' && (
          <p>{t(`leftOut.${values.overlay}`, { names: namesOf(values.flowsLeftOut) })}</p>
        )}
        {isEmpty && <p className={styles.strong}>{t('empty')}</p>}
        {values && !values.lacksFlows && !isEmpty && (
          <>
            <ul className={styles.rows}>
              {isMeasured(values) ? <ScaleRows measures={values} /> : <ClassRows memberships={values} />}
              {values.unknown.length > 0 && (
                <li>
                  <LookChip look={unknownLook} />
                  {t('unknown', { count: values.unknown.length })}
                </li>
              )}
              {assumed > 0 && (
                <li>
                  <span className={styles.approximately}>≈</span>
                  {t('assumed', { count: assumed })}
                </li>
              )}
            </ul>
            <ValueList
              title={t(isMeasured(values) ? 'highest' : 'list')}
              rows={valueRows(values, words)}
              nameOf={nameOf}
              onShow={onShow}
            />
            {isMeasured(values) && (
              <ValueList
                title={t('undrawn')}
                rows={measureRows(values.overlay, values.undrawn, words)}
                nameOf={nameOf}
              />
            )}
          </>
        )}
      </details>
    </section>
  );
};
