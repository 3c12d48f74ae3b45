import type { SweepEntry, SweepResult } from '@spandrel/analysis';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import type { UnitNames } from '../../vocabulary/unit-names.ts';
import styles from './simulation.module.css';

/** Failures ranked by their damage; pressing one fails it on the drawing. */
export const SweepTable = ({
  result,
  failed,
  names,
  onFail,
}: {
  result: SweepResult;
  /** What is failed at the moment. */
  failed: readonly string[];
  names: UnitNames;
  onFail: (ids: readonly string[]) => void;
}) => {
  const { t } = useTranslation('simulation');
  const formats = useFormats();
  const { order, tried, breaking, harmful, leftOut, entries } = result;
  const isFailed = ({ units }: SweepEntry) =>
    units.length === failed.length && units.every((id) => failed.includes(id));
  const unitsText = ([one = '', other]: readonly string[]) =>
    other === undefined ? names.nameOf(one) : t('together', { one: names.nameOf(one), other: names.nameOf(other) });
  const counts = { tried: formats.number(tried), breaking: formats.number(breaking), harmful: formats.number(harmful) };
  return (
    <>
      <p className={styles.quiet}>
        {t('tried', { ...counts, count: tried })} {leftOut > 0 && t('leftOut', { count: leftOut })}{' '}
        {entries.length < harmful && t('shownWorst', { count: entries.length })}
      </p>
      {entries.length === 0 ? (
        <p className={styles.empty}>{t(order === 1 ? 'noSingles' : 'noPairs')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" aria-label={t('rank')} />
              <th scope="col">{t('fails')}</th>
              <th scope="col">{t('breaks')}</th>
              <th scope="col">{t('degrades')}</th>
              <th scope="col">{t('reroutes')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry, index) => (
              <tr key={entry.units.join(' ')} data-failed={isFailed(entry)} onClick={() => onFail(entry.units)}>
                <td>{formats.number(index + 1)}</td>
                <th scope="row">
                  <button
                    type="button"
                    aria-pressed={isFailed(entry)}
                    aria-label={t('failThese', { names: unitsText(entry.units) })}
                  >
                    {unitsText(entry.units)}
                  </button>
                </th>
                {[entry.broken, entry.degraded, entry.rerouted].map((flows, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the columns never change places
                  <td key={column} title={names.namesOf(flows)} data-empty={flows.length === 0}>
                    {formats.number(flows.length)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
};
