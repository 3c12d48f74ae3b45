import type { Design } from '@spandrel/model';
import type { OwnRule } from '@spandrel/rules';
import { useTranslation } from 'react-i18next';
import { ProblemList } from '../../ui/problem-list.tsx';
import { ChangeList } from './change-list.tsx';
import { FindingLines } from './finding-lines.tsx';
import { FlowChanges } from './flow-changes.tsx';
import styles from './remedies.module.css';
import type { TrialOutcome } from './remedy-messages.ts';
import { ScoreChanges } from './score-changes.tsx';

/** What a remedy would change: the drawing, the scores, the findings and the flows. */
export const TrialView = ({
  trial,
  design,
  ownRules,
}: {
  trial: TrialOutcome;
  design: Design;
  ownRules: readonly OwnRule[];
}) => {
  const { t } = useTranslation('remedies');
  if (!trial.ok) {
    return (
      <>
        <p>{t('invalid')}</p>
        <ProblemList problems={trial.problems} />
      </>
    );
  }
  const { outcome, changes } = trial;
  const regraded = outcome.regraded.map(({ after }) => after);
  return (
    <div className={styles.trial}>
      <section>
        <h3>{t('edits')}</h3>
        <ChangeList changes={changes} before={design} after={trial.design} />
      </section>
      <section>
        <h3>{t('scores')}</h3>
        <ScoreChanges outcome={outcome} />
      </section>
      <section>
        <h3>{t('resolved', { count: outcome.resolved.length })}</h3>
        <FindingLines findings={outcome.resolved} design={design} ownRules={ownRules} />
      </section>
      {outcome.introduced.length > 0 && (
        <section>
          <h3>{t('introduced', { count: outcome.introduced.length })}</h3>
          <FindingLines findings={outcome.introduced} design={trial.design} ownRules={ownRules} />
        </section>
      )}
      {regraded.length > 0 && (
        <section>
          <h3>{t('regraded', { count: regraded.length })}</h3>
          <FindingLines findings={regraded} design={trial.design} ownRules={ownRules} />
        </section>
      )}
      <section>
        <h3>{t('flows')}</h3>
        <FlowChanges flows={outcome.flows} cost={trial.monthlyCostUsd} design={trial.design} />
        {outcome.flows.length === 0 && <p className={styles.quiet}>{t('flowsSame')}</p>}
      </section>
    </div>
  );
};
