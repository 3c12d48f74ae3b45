import { VisuallyHidden } from '@mantine/core';
import { type Design, type Finding, severityNames } from '@spandrel/model';
import { findRule, type OwnRule, wordsFor } from '@spandrel/rules';
import { useMemo } from 'react';
import { useLocale, useLocalized } from '../../i18n/index.ts';
import { SeverityMark } from '../../vocabulary/severity-mark.tsx';
import styles from './remedies.module.css';

/** Findings in a line each: how severe, what, and where. */
export const FindingLines = ({
  findings,
  design,
  ownRules,
}: {
  findings: readonly Finding[];
  design: Design;
  ownRules: readonly OwnRule[];
}) => {
  const locale = useLocale();
  const localized = useLocalized();
  const words = useMemo(() => wordsFor(design, locale), [design, locale]);
  return (
    <ul className={styles.findings}>
      {findings.map(({ id, rule, severity, params }) => {
        const found = findRule(rule, ownRules);
        return (
          <li key={id}>
            <SeverityMark severity={severity} size={16} />
            <span>
              <VisuallyHidden component="span">{localized(severityNames[severity])}: </VisuallyHidden>
              <strong>{found?.title[locale] ?? rule}</strong>
              {found && <span className={styles.message}>{found.message(params, words, locale)}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
