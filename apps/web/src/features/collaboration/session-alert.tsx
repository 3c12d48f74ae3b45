import { Alert, Button } from '@mantine/core';
import { socketCloseCodes } from '@spandrel/contract';
import type { Problem } from '@spandrel/model';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/index.ts';
import styles from './collaboration.module.css';

const reasonOf = (code: number): 'sessionEnded' | 'notAllowed' | 'designGone' | 'tooLarge' | 'other' => {
  const known = ['sessionEnded', 'notAllowed', 'designGone', 'tooLarge'] as const;
  return known.find((name) => socketCloseCodes[name] === code) ?? 'other';
};

/** Why the document is closed, or why its present state cannot be judged. */
export const SessionAlert = ({
  refusedCode,
  problems,
}: {
  refusedCode: number | null;
  problems: readonly Problem[];
}) => {
  const { t } = useTranslation('collaboration');
  const locale = useLocale();
  if (refusedCode !== null) {
    return (
      <Alert
        className={styles.alert ?? ''}
        role="alert"
        color="red"
        icon={<IconLock size={18} />}
        title={t('refused.title')}
      >
        {t(`refused.${reasonOf(refusedCode)}`)}
        <Button size="xs" variant="default" ml="sm" onClick={() => location.reload()}>
          {t('refused.reload')}
        </Button>
      </Alert>
    );
  }
  if (problems.length === 0) return null;
  return (
    <Alert
      className={styles.alert ?? ''}
      role="alert"
      color="yellow"
      icon={<IconAlertTriangle size={18} />}
      title={t('invalid.title')}
    >
      {problems.slice(0, 3).map(({ code, path, message }) => (
        <div key={`${code} ${path.join('.')}`}>{message[locale]}</div>
      ))}
      {t('invalid.undo')}
    </Alert>
  );
};
