import { principleNames, principles } from '@spandrel/model';
import type { ScoreChange, VerdictComparison } from '@spandrel/rules';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { useLocalized } from '../../i18n/index.ts';
import { BandBadge } from '../../vocabulary/band-badge.tsx';
import { GainText } from './gain-text.tsx';
import styles from './remedies.module.css';

/** The whole and the five principles before and after. */
export const ScoreChanges = ({ outcome }: { outcome: VerdictComparison }) => {
  const { t } = useTranslation('remedies');
  const localized = useLocalized();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('score')}</th>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('after')}</th>
          <th scope="col">{t('change')}</th>
        </tr>
      </thead>
      <tbody>
        <ScoreRow name={t('overall')} change={outcome.overall} isWhole />
        {principles.map((principle) => (
          <ScoreRow
            key={principle}
            name={localized(principleNames[principle])}
            change={outcome.principles[principle]}
          />
        ))}
      </tbody>
    </table>
  );
};

const ScoreRow = ({ name, change, isWhole = false }: { name: string; change: ScoreChange; isWhole?: boolean }) => {
  const formats = useFormats();
  const { before, after, gain } = change;
  const value = (score: typeof before) => (score.band === 'unassessed' ? '–' : formats.number(score.value, 1));
  return (
    <tr data-whole={isWhole}>
      <th scope="row">{name}</th>
      <td>
        {value(before)} {isWhole && <BandBadge band={before.band} />}
      </td>
      <td>
        {value(after)} {isWhole && <BandBadge band={after.band} />}
      </td>
      <td>
        <GainText gain={gain} />
      </td>
    </tr>
  );
};
