import { type Profile, severityNames } from '@spandrel/model';
import { findPractice, type LocalizedFinding, practices, splitGaps } from '@spandrel/rules';
import { IconAlertTriangle, IconCircleCheck, IconTargetArrow } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { useLocalized } from '../../i18n/index.ts';
import { Loading } from '../../ui/loading.tsx';
import { FindingBundle } from './finding-bundle.tsx';
import { FindingItem } from './finding-item.tsx';
import { bundleFindings, findingsAt, groupFindings, nextStep } from './findings.ts';
import { NotAssessedList } from './not-assessed-list.tsx';
import { UnansweredQuestions } from './unanswered-questions.tsx';
import type { LiveVerdict } from './use-verdict.ts';
import styles from './verdict.module.css';
import { VerdictSummary } from './verdict-summary.tsx';

/** The review panel: how good, what to do next, and every finding with its reasons. */
export const VerdictPanel = ({
  live,
  profile,
  selection,
  nameOf,
  onShow,
  onFill,
  onAnswer,
  trialOf,
  nextSteps,
}: {
  live: LiveVerdict;
  /** By which policy the design is judged. */
  profile: Profile;
  /** Ids selected on the canvas. */
  selection: readonly string[];
  nameOf: (id: string) => string;
  /** Selects elements on the canvas and brings them into view. */
  onShow: (ids: readonly string[]) => void;
  /** Opens a property of an element in the inspector. */
  onFill: (id: string, property: string) => void;
  /** Opens the practice questions, at one of them if it is given. */
  onAnswer: (question: string | null) => void;
  /** Tries the fix of a finding; null where it has none. */
  trialOf: (finding: LocalizedFinding) => (() => void) | null;
  /** What is worth doing first, below the next step. */
  nextSteps: ReactNode;
}) => {
  const { t } = useTranslation('verdict');
  const formats = useFormats();
  const localized = useLocalized();
  const [open, setOpen] = useState<string | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const findings = live.verdict?.findings;
  const first = selection.length === 1 ? selection[0]! : undefined;

  // A selection made on the canvas brings its worst finding into view.
  useEffect(() => {
    const own = first && findings ? findingsAt(findings, first)[0] : undefined;
    if (!own) return;
    const item = panel.current?.querySelector(`[data-finding="${CSS.escape(own.id)}"]`);
    item?.scrollIntoView({ block: 'nearest' });
  }, [first, findings]);

  if (!live.verdict) {
    return (
      <div className={styles.panel}>
        {live.failure ? <EngineFailure reason={live.failure} /> : <Loading rows={6} height={36} />}
      </div>
    );
  }
  const { score, notAssessed, errors } = live.verdict;
  const { open: groups, waived } = groupFindings(live.verdict.findings);
  const next = nextStep(live.verdict.findings);
  const gaps = splitGaps(notAssessed);
  const item = (finding: (typeof waived)[number]) => (
    <FindingItem
      key={finding.id}
      finding={finding}
      isOpen={open === finding.id}
      isAtSelection={finding.at.some((id) => selection.includes(id))}
      nameOf={nameOf}
      onToggle={() => {
        setOpen(open === finding.id ? null : finding.id);
        if (open !== finding.id && finding.at.length > 0) onShow(finding.at);
      }}
      onShow={onShow}
      onAnswer={onAnswer}
      onTry={open === finding.id ? trialOf(finding) : null}
    />
  );
  return (
    <div className={styles.panel} ref={panel}>
      {live.failure && <EngineFailure reason={live.failure} />}
      <VerdictSummary
        score={score}
        profile={profile}
        gaps={{ drawing: gaps.drawing.length, questions: gaps.questions.length }}
        isBehind={live.isBehind}
      />
      {next && (
        <button
          type="button"
          className={styles.next}
          onClick={() => {
            setOpen(next.id);
            if (next.at.length > 0) onShow(next.at);
            else onAnswer(next.rule);
          }}
        >
          <IconTargetArrow size={18} aria-hidden="true" />
          <span className={styles.findingWords}>
            <span className={styles.nextTitle}>
              {t('next')}
              <span className={styles.points}>{t('gain', { value: formats.number(next.pointsLost, 1) })}</span>
            </span>
            <span className={styles.nextText}>
              {findPractice(next.rule) ? next.title : next.remedy || next.message}
            </span>
          </span>
        </button>
      )}
      {groups.length > 0 && nextSteps}
      {groups.length === 0 && score.overall.band !== 'unassessed' && (
        <p className={styles.clean}>
          <IconCircleCheck size={18} aria-hidden="true" /> {t('clean')}
        </p>
      )}
      {score.overall.band === 'unassessed' && <p className={styles.clean}>{t('unassessed')}</p>}
      {groups.map(({ severity, findings: own }) => (
        <section key={severity} className={styles.group}>
          <h2>
            {localized(severityNames[severity])} <span className={styles.groupCount}>{own.length}</span>
          </h2>
          <ul className={styles.list}>
            {bundleFindings(own).map((bundle) =>
              bundle.length === 1 ? (
                item(bundle[0])
              ) : (
                <FindingBundle
                  key={bundle[0].rule}
                  findings={bundle}
                  holdsAttention={bundle.some(
                    ({ id, at }) => id === open || at.some((each) => selection.includes(each)),
                  )}
                >
                  {bundle.map(item)}
                </FindingBundle>
              ),
            )}
          </ul>
        </section>
      ))}
      {waived.length > 0 && (
        <details className={styles.group}>
          <summary>
            {t('waived')} <span className={styles.groupCount}>{waived.length}</span>
          </summary>
          <ul className={styles.list}>{waived.map(item)}</ul>
        </details>
      )}
      <NotAssessedList gaps={gaps.drawing} onFill={onFill} />
      <UnansweredQuestions count={gaps.questions.length} total={practices.length} onAnswer={() => onAnswer(null)} />
      {errors.map(({ rule, reason }) => (
        <p key={rule} className={styles.failure} role="alert">
          <IconAlertTriangle size={16} aria-hidden="true" /> {t('ruleError', { rule, reason })}
        </p>
      ))}
    </div>
  );
};

const EngineFailure = ({ reason }: { reason: string }) => {
  const { t } = useTranslation('verdict');
  return (
    <p className={styles.failure} role="alert">
      <IconAlertTriangle size={16} aria-hidden="true" /> {t('failure', { reason })}
    </p>
  );
};
