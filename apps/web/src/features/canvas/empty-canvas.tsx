import { samples } from '@spandrel/model';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import styles from './canvas.module.css';

/** What an empty canvas invites to: drag something in, or start from a published design. */
export const EmptyCanvas = ({ onSample }: { onSample: ((text: string) => void) | null }) => {
  const { t } = useTranslation('canvas');
  const localized = useLocalized();
  return (
    <div className={styles.empty}>
      <h2>{t('empty.title')}</h2>
      {onSample ? (
        <>
          <p>
            <IconArrowLeft size={16} aria-hidden="true" /> {t('empty.drag')}
          </p>
          <p className={styles.or}>{t('empty.orSample')}</p>
          <div className={styles.samples}>
            {samples.map((sample) => (
              <button
                key={sample.id}
                type="button"
                className={styles.sample}
                onClick={() => onSample(localized(sample.texts))}
              >
                <strong>{localized(sample.name)}</strong>
                <span>{localized(sample.summary)}</span>
              </button>
            ))}
          </div>
        </>
      ) : (
        <p>{t('empty.readOnly')}</p>
      )}
    </div>
  );
};
