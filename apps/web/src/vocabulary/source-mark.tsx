import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './source-mark.module.css';

/** Whether somebody stated a value or a default stands in for it, in words and by its outline. */
export const SourceMark = ({ source }: { source: 'stated' | 'assumed' }) => {
  const { t } = useTranslation('vocabulary');
  return (
    <span className={styles.mark} data-source={source} title={t(`sourceMeaning.${source}`)}>
      {source === 'stated' ? (
        <IconCheck size={11} stroke={2.4} aria-hidden="true" />
      ) : (
        <span aria-hidden="true">≈</span>
      )}
      {t(`source.${source}`)}
    </span>
  );
};
