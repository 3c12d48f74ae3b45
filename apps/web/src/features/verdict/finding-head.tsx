import { VisuallyHidden } from '@mantine/core';
import { type Severity, severityNames } from '@spandrel/model';
import { IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { useLocalized } from '../../i18n/index.ts';
import { SeverityMark } from '../../vocabulary/severity-mark.tsx';
import styles from './verdict.module.css';

/** The row that opens a finding, or a bundle of them: how severe, what, where, and what it costs. */
export const FindingHead = ({
  severity,
  title,
  text,
  points,
  isOpen,
  onToggle,
}: {
  severity: Severity;
  title: string;
  text: string;
  points: number;
  isOpen: boolean;
  onToggle: () => void;
}) => {
  const { t } = useTranslation('verdict');
  const formats = useFormats();
  const localized = useLocalized();
  return (
    <button type="button" className={styles.findingHead} aria-expanded={isOpen} onClick={onToggle}>
      <SeverityMark severity={severity} />
      <span className={styles.findingWords}>
        <span className={styles.findingTitle}>
          <VisuallyHidden component="span">{localized(severityNames[severity])}: </VisuallyHidden>
          {title}
        </span>
        <span className={styles.findingMessage}>{text}</span>
      </span>
      {points > 0 && (
        <span className={styles.points} title={t('pointsMeaning')}>
          {t('points', { value: formats.number(points, 1) })}
        </span>
      )}
      <IconChevronRight size={14} className={styles.chevron} aria-hidden="true" />
    </button>
  );
};
