import type { StrengtheningPlan } from '@spandrel/analysis';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/index.ts';
import { minutesText } from '../../vocabulary/minutes-text.ts';
import type { UnitNames } from '../../vocabulary/unit-names.ts';
import styles from './simulation.module.css';

/** How many elements are worth a line. */
const shownUnits = 20;

/** Elements by the downtime that goes away when they never fail; pressing one fails it on the drawing. */
export const StrengtheningList = ({
  plan,
  names,
  onFail,
}: {
  plan: StrengtheningPlan;
  names: UnitNames;
  onFail: (ids: readonly string[]) => void;
}) => {
  const { t } = useTranslation('simulation');
  const locale = useLocale();
  const units = plan.units.slice(0, shownUnits);
  const most = units[0]?.minutesPerMonth ?? 0;
  return (
    <>
      <p className={styles.quiet}>{t('strengthenMeaning')}</p>
      {units.length === 0 && <p className={styles.empty}>{t('nothingToStrengthen')}</p>}
      <ol className={styles.ranking}>
        {units.map(({ unit, minutesPerMonth, flows }) => (
          <li key={unit}>
            <button
              type="button"
              aria-label={t('failThese', { names: names.nameOf(unit) })}
              onClick={() => onFail([unit])}
            >
              {names.nameOf(unit)}
            </button>
            <span className={styles.saved}>{t('saves', { time: minutesText(minutesPerMonth, locale) })}</span>
            <span className={styles.note}>{t('flowsSaved', { count: flows.length })}</span>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ width: `${most > 0 ? (100 * minutesPerMonth) / most : 0}%` }} />
            </span>
          </li>
        ))}
      </ol>
      {plan.withoutRanking.length > 0 && (
        <p className={styles.quiet}>{t('withoutRanking', { names: names.namesOf(plan.withoutRanking) })}</p>
      )}
    </>
  );
};
