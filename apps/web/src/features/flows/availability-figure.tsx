import type { FlowDerivations, FlowDowntime } from '@spandrel/analysis';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { DerivationTable } from './derivation-table.tsx';
import { DerivedFigure } from './derived-figure.tsx';
import { splitDuration } from './downtime.ts';
import { ElementButton } from './element-button.tsx';
import styles from './proof.module.css';

const shownAtMost = 6;

/** Availability with its downtime and method, what it is made of, and what to strengthen first. */
export const AvailabilityFigure = ({
  derivation,
  downtime,
}: {
  derivation: FlowDerivations['availability'];
  downtime: FlowDowntime;
}) => {
  const { t } = useTranslation('flows');
  const formats = useFormats();
  const { method, low, high } = downtime.availability;
  const duration = (minutes: number) => {
    const { unit, value } = splitDuration(minutes * 60);
    return t(unit, { value: formats.number(value, value < 10 ? 1 : 0) });
  };
  const interval = { low: formats.percent(low, 5), high: formats.percent(high, 5) };
  const { importances, minutesPerMonth } = downtime;
  const most = importances[0]?.minutesPerMonth ?? 0;
  return (
    <DerivedFigure
      label={t('availability')}
      derivation={derivation}
      whenNull={t('unknown')}
      note={
        <>
          {minutesPerMonth > 0 ? t('downtime', { value: duration(minutesPerMonth) }) : t('noDowntime')}
          {' · '}
          {t(`method.${method}`)}
          {method !== 'exact' && `, ${t('between', interval)}`}
        </>
      }
    >
      {derivation.alternatives.length > 0 && (
        <DerivationTable terms={derivation.alternatives} unit="fraction" caption={t('alternativesOf')} />
      )}
      {importances.length > 0 && (
        <div className={styles.strengthen}>
          <h4>{t('strengthenFirst')}</h4>
          <p className={styles.note}>{t('strengthenMeaning')}</p>
          <ol>
            {importances.slice(0, shownAtMost).map(({ unit, minutesPerMonth: saved }) => (
              <li key={unit}>
                <ElementButton id={unit} />
                <span className={styles.gain}>{t('saves', { value: duration(saved) })}</span>
                <span className={styles.track} aria-hidden="true">
                  <span style={{ width: `${(100 * saved) / most}%` }} />
                </span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </DerivedFigure>
  );
};
