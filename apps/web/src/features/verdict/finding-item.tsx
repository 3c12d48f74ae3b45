import type { LocalizedFinding } from '@spandrel/rules';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
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
}: {
  finding: LocalizedFinding;
  isOpen: boolean;
  /** Whether it is about an element selected on the canvas. */
  isAtSelection: boolean;
  nameOf: (id: string) => string;
  onToggle: () => void;
  onShow: (ids: readonly string[]) => void;
}) => {
  const { t } = useTranslation('verdict');
  const { severity, title, message, remedy, at, pointsLost, evidenceLines, confidence, rule, waiver } = finding;
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
              <strong>{t('remedy')}</strong> {remedy}
            </p>
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
          {evidenceLines.length > 0 && (
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
            <Link to="/rules" search={{ id: rule }} target="_blank">
              {rule}
            </Link>
          </p>
        </div>
      )}
    </li>
  );
};
