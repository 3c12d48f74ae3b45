import { Tooltip } from '@mantine/core';
import { bandNames, type Profile, principleNames, principles, type Verdict } from '@spandrel/model';
import { isHeldDown, policyFor, practices } from '@spandrel/rules';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { useLocalized } from '../../i18n/index.ts';
import { BandBadge } from '../../vocabulary/band-badge.tsx';
import { ScoreBar } from '../../vocabulary/score-bar.tsx';
import styles from './verdict.module.css';

/** How good the whole is, and each of the five principles: band first, then the number, then what it covers. */
export const VerdictSummary = ({
  score,
  profile,
  gaps,
  isBehind,
}: {
  score: Verdict['score'];
  profile: Profile;
  /** What keeps the coverage from being whole: checks that miss a value, and questions without an answer. */
  gaps: { readonly drawing: number; readonly questions: number };
  isBehind: boolean;
}) => {
  const { t } = useTranslation('verdict');
  const formats = useFormats();
  const localized = useLocalized();
  const { overall } = score;
  const isAssessed = overall.band !== 'unassessed';
  return (
    <section className={styles.summary} aria-label={t('score')} data-behind={isBehind}>
      <div className={styles.overall} data-band={overall.band}>
        <span className={styles.number}>{isAssessed ? formats.score(overall.value) : '–'}</span>
        <span className={styles.overallWords}>
          <strong>{localized(bandNames[overall.band])}</strong>
          {isHeldDown(overall, policyFor(profile)) && <span>{t('heldDown')}</span>}
          <Tooltip label={t('coverageMeaning')} multiline w={260}>
            <span className={styles.quiet}>{t('coverage', { value: formats.percent(overall.coverage) })}</span>
          </Tooltip>
          {gaps.drawing > 0 && <span className={styles.quiet}>{t('checksWaiting', { count: gaps.drawing })}</span>}
          {gaps.questions > 0 && (
            <span className={styles.quiet}>
              {t('questionsWaiting', { count: gaps.questions, total: practices.length })}
            </span>
          )}
        </span>
      </div>
      <dl className={styles.principles}>
        {principles.map((principle) => {
          const { value, band, coverage, complete } = score.principles[principle];
          return (
            <div key={principle} title={t('coverage', { value: formats.percent(coverage) })}>
              <dt>{localized(principleNames[principle])}</dt>
              <dd>
                <ScoreBar value={value} band={band} />
                <span className={styles.principleValue}>{band === 'unassessed' ? '–' : formats.score(value)}</span>
                <BandBadge band={band} />
                {!complete && <span className={styles.incomplete}>{t('incomplete')}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
};
