import { Button } from '@mantine/core';
import { findPractice, type LocalizedFinding } from '@spandrel/rules';
import { IconFlask } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CheckLink } from '../../vocabulary/check-link.tsx';
import { FindingHead } from './finding-head.tsx';
import styles from './verdict.module.css';

/** One finding: what is wrong and what it costs; opened, what to do about it and on what it rests. */
export const FindingItem = ({
  finding,
  isOpen,
  isAtSelection,
  nameOf,
  onToggle,
  onShow,
  onAnswer,
  onTry,
}: {
  finding: LocalizedFinding;
  isOpen: boolean;
  /** Whether it is about an element selected on the canvas. */
  isAtSelection: boolean;
  nameOf: (id: string) => string;
  onToggle: () => void;
  onShow: (ids: readonly string[]) => void;
  /** Opens the practice question a finding is about. */
  onAnswer: (question: string) => void;
  /** Tries its fix on a draft; null where it has none. */
  onTry: (() => void) | null;
}) => {
  const { t } = useTranslation('verdict');
  const { severity, title, message, remedy, at, pointsLost, evidenceLines, confidence, rule, waiver } = finding;
  const isQuestion = findPractice(rule) !== undefined;
  return (
    <li className={styles.finding} data-open={isOpen} data-selected={isAtSelection} data-finding={finding.id}>
      <FindingHead
        severity={severity}
        title={title}
        text={message}
        points={pointsLost}
        isOpen={isOpen}
        onToggle={onToggle}
      />
      {isOpen && (
        <div className={styles.findingBody}>
          {remedy && (
            <p className={styles.remedy}>
              <strong>{t(isQuestion ? 'betterAnswer' : 'remedy')}</strong> {remedy}
            </p>
          )}
          {onTry && (
            <Button
              size="compact-xs"
              variant="light"
              className={styles.try ?? ''}
              leftSection={<IconFlask size={14} aria-hidden="true" />}
              onClick={onTry}
            >
              {t('tryFix')}
            </Button>
          )}
          {waiver && (
            <p className={styles.quiet}>
              {t('waivedUntil', { owner: waiver.owner, expires: waiver.expires, reason: waiver.reason })}
            </p>
          )}
          {at.length > 0 && (
            <p className={styles.chips}>
              {at.map((id) => (
                <button key={id} type="button" className={styles.chip} onClick={() => onShow([id])}>
                  {nameOf(id)}
                </button>
              ))}
            </p>
          )}
          {isQuestion && (
            <p className={styles.chips}>
              <button type="button" className={styles.chip} onClick={() => onAnswer(rule)}>
                {t('answer')}
              </button>
            </p>
          )}
          {evidenceLines.length > 0 && !isQuestion && (
            <table className={styles.evidence}>
              <caption>{t('evidence')}</caption>
              <tbody>
                {evidenceLines.map((line) => (
                  <tr key={`${line.at} ${line.label}`}>
                    <th scope="row">
                      {line.name} · {line.label}
                    </th>
                    <td>
                      {line.value}
                      {line.source !== 'stated' && <span className={styles.source}>{t(`source.${line.source}`)}</span>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <p className={styles.foot}>
            {confidence === 'assumed' && <span>{t('assumed')}</span>}
            <CheckLink id={rule}>{rule}</CheckLink>
          </p>
        </div>
      )}
    </li>
  );
};
