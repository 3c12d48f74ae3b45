import { profiles } from '@spandrel/model';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from './choice-field.tsx';
import styles from './inspector.module.css';
import type { InspectorProps } from './inspector-context.ts';
import { NameField } from './name-field.tsx';

/** What is stated about the design as a whole: shown while nothing is selected. */
export const DesignInspector = ({ design, edit }: Omit<InspectorProps, 'wanted'>) => {
  const { t } = useTranslation('inspector');
  return (
    <>
      <header className={styles.head}>
        <span>
          <strong>{t('design')}</strong>
          <span className={styles.summary}>{t('nothingSelected')}</span>
        </span>
      </header>
      <div className={styles.fields}>
        <NameField
          label={t('name')}
          value={design.name}
          isReadOnly={!edit}
          onSet={(name) => name && edit?.([{ type: 'set-name', name }])}
        />
        <NameField
          label={t('description')}
          value={design.description ?? ''}
          placeholder={t('descriptionHint')}
          isLong
          isReadOnly={!edit}
          onSet={(text) => edit?.([{ type: 'set-description', description: text || null }])}
        />
        <ChoiceField
          label={t('profile')}
          value={design.profile}
          options={profiles.map((profile) => ({ value: profile, label: t(`profiles.${profile}`) }))}
          isReadOnly={!edit}
          description={t(`profileMeaning.${design.profile}`)}
          onSet={(next) => {
            const profile = profiles.find((each) => each === next);
            if (profile) edit?.([{ type: 'set-profile', profile }]);
          }}
        />
      </div>
      <dl className={styles.counts}>
        {(['components', 'links', 'flows'] as const).map((section) => (
          <div key={section}>
            <dt>{t(section)}</dt>
            <dd>{design[section].length}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};
