import { type Flow, type FlowProof, type PropertyValue, trafficFlow } from '@spandrel/model';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/index.ts';
import { propertyText } from '../../vocabulary/property-value.ts';
import styles from './proof.module.css';
import { RequirementSign } from './requirement-sign.tsx';
import { requirementRows } from './requirement-state.ts';

const isValue = (value: unknown): value is PropertyValue =>
  ['string', 'number', 'boolean'].includes(typeof value) || Array.isArray(value);

/** What a flow requires, what the drawing gives, and whether that is enough. */
export const RequirementTable = ({ flow, proof }: { flow: Flow; proof: FlowProof | undefined }) => {
  const { t } = useTranslation('flows');
  const locale = useLocale();
  const rows = requirementRows(flow, proof);
  return (
    <section className={styles.block} aria-label={t('requirements')}>
      <h3>{t('requirements')}</h3>
      {rows.length === 0 && <p className={styles.note}>{t('noRequirements')}</p>}
      {rows.length > 0 && (
        <table className={styles.requirements}>
          <thead>
            <tr>
              <th scope="col">{t('requirement')}</th>
              <th scope="col">{t('required')}</th>
              <th scope="col">{t('actual')}</th>
              <th scope="col">{t('result')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, state, actual }) => {
              const spec = trafficFlow.requirements[name];
              return (
                <tr key={name} data-state={state}>
                  <th scope="row">{spec?.label[locale] ?? name}</th>
                  <td>{propertyText(spec, flow.requires[name]!, locale)}</td>
                  <td>{isValue(actual) ? propertyText(spec, actual, locale) : t('nothing')}</td>
                  <td>
                    <span className={styles.result}>
                      <RequirementSign state={state} /> {t(state)}
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
};
