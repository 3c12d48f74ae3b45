import { Button, Progress } from '@mantine/core';
import { findRule, type Recommendation } from '@spandrel/rules';
import { IconListNumbers, IconPlayerStop } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/index.ts';
import { NextStep } from './next-step.tsx';
import styles from './remedies.module.css';
import type { Remedy } from './remedy.ts';
import type { Ranking } from './use-recommendations.ts';

const shownAtFirst = 5;

/** The fixes that win most points per change, ranked when somebody asks. */
export const NextSteps = ({
  ranking: { status, done, total, recommendations: ranked, failure, start, stop },
  nameOf,
  onTry,
}: {
  ranking: Ranking;
  nameOf: (id: string) => string;
  onTry: (remedy: Remedy) => void;
}) => {
  const { t } = useTranslation('remedies');
  const locale = useLocale();
  const [isWhole, setWhole] = useState(false);
  const recommendations = ranked.filter(({ gain }) => gain > 0);
  const isRunning = status === 'running';
  const shown = isWhole ? recommendations : recommendations.slice(0, shownAtFirst);
  const titleOf = ({ findings }: Recommendation): string => {
    const rules = [...new Set(findings.map((id) => id.slice(0, id.indexOf('@'))))];
    return rules.map((rule) => findRule(rule)?.title[locale] ?? rule).join(' · ');
  };
  return (
    <section className={styles.steps} aria-label={t('nextSteps')}>
      <h2>{t('nextSteps')}</h2>
      <p className={styles.quiet}>{t(status === 'outdated' ? 'outdated' : 'nextStepsText')}</p>
      {isRunning && (
        <div role="status">
          <p className={styles.quiet}>{t('tried', { done, total })}</p>
          <Progress value={total === 0 ? 0 : (100 * done) / total} aria-label={t('ranking')} />
        </div>
      )}
      {failure && (
        <p className={styles.failure} role="alert">
          {t('failure', { reason: failure })}
        </p>
      )}
      {status === 'done' && recommendations.length === 0 && <p className={styles.quiet}>{t('nothing')}</p>}
      {shown.length > 0 && (
        <ol className={styles.ranked}>
          {shown.map((recommendation) => (
            <NextStep
              key={recommendation.findings.join()}
              recommendation={recommendation}
              title={titleOf(recommendation)}
              nameOf={nameOf}
              onTry={() => onTry({ title: titleOf(recommendation), edits: recommendation.edits })}
            />
          ))}
        </ol>
      )}
      <div className={styles.stepActions}>
        {recommendations.length > shownAtFirst && (
          <Button size="compact-xs" variant="subtle" onClick={() => setWhole(!isWhole)}>
            {isWhole ? t('fewer') : t('more', { count: recommendations.length - shownAtFirst })}
          </Button>
        )}
        {isRunning ? (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconPlayerStop size={14} aria-hidden="true" />}
            onClick={stop}
          >
            {t('stop')}
          </Button>
        ) : (
          status !== 'done' && (
            <Button
              size="compact-xs"
              variant="default"
              leftSection={<IconListNumbers size={14} aria-hidden="true" />}
              onClick={start}
            >
              {t('rank')}
            </Button>
          )
        )}
      </div>
    </section>
  );
};
