import { Button } from '@mantine/core';
import type { Recommendation } from '@spandrel/rules';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { GainText } from './gain-text.tsx';
import styles from './remedies.module.css';

/** Elements named in one line, at most. */
const namedAtMost = 3;

/** One ranked fix: what it remedies, where, what it wins and how much has to change. */
export const NextStep = ({
  recommendation: { findings, gain, editCount, outcome },
  title,
  nameOf,
  onTry,
}: {
  recommendation: Recommendation;
  title: string;
  nameOf: (id: string) => string;
  onTry: () => void;
}) => {
  const { t } = useTranslation('remedies');
  const formats = useFormats();
  const at = [...new Set(outcome.resolved.filter(({ id }) => findings.includes(id)).flatMap((finding) => finding.at))];
  const named = at.slice(0, namedAtMost).map(nameOf);
  const rest = at.length - named.length;
  return (
    <li>
      <span className={styles.stepWords}>
        <strong>{title}</strong>
        <span className={styles.quiet}>
          {formats.list(rest > 0 ? [...named, t('others', { count: rest })] : named)}
        </span>
        <span className={styles.quiet}>
          {t('changeCount', { count: editCount })} · {t('resolvedCount', { count: outcome.resolved.length })}
          {outcome.introduced.length > 0 && ` · ${t('introducedCount', { count: outcome.introduced.length })}`}
        </span>
      </span>
      <span className={styles.stepEnd}>
        <span title={t('gainMeaning')}>
          <GainText gain={gain} />
        </span>
        <Button size="compact-xs" variant="light" aria-label={t('tryOf', { title })} onClick={onTry}>
          {t('tryShort')}
        </Button>
      </span>
    </li>
  );
};
