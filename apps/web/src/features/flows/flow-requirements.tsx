import { type Flow, type FlowProof, type PropertyValue, trafficFlow } from '@spandrel/model';
import { IconCheck, IconQuestionMark, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/index.ts';
import { propertyText } from '../../vocabulary/property-value.ts';
import styles from './flows.module.css';

const verdictOf = (met: boolean | null): 'met' | 'missed' | 'unknown' =>
  met === null ? 'unknown' : met ? 'met' : 'missed';
const icons = { met: IconCheck, missed: IconX, unknown: IconQuestionMark } as const;

const isValue = (value: unknown): value is PropertyValue =>
  ['string', 'number', 'boolean'].includes(typeof value) || Array.isArray(value);

/** What a flow requires, what the drawing gives, and whether that is enough. */
export const FlowRequirements = ({ flow, proof }: { flow: Flow; proof: FlowProof | undefined }) => {
  const { t } = useTranslation('flows');
  const locale = useLocale();
  const names = Object.keys(trafficFlow.requirements).filter((name) => flow.requires[name] !== undefined);
  if (names.length === 0) return <p className={styles.note}>{t('noRequirements')}</p>;
  return (
    <ul className={styles.requirements}>
      {names.map((name) => {
        const spec = trafficFlow.requirements[name];
        const { actual, met } = proof?.requires[name] ?? { actual: null, met: null };
        const state = verdictOf(met);
        const Icon = icons[state];
        return (
          <li key={name} data-state={state}>
            <span className={styles.sign}>
              <Icon size={13} stroke={2.4} role="img" aria-label={t(state)} />
            </span>
            <span>
              {spec?.label[locale] ?? name} <strong>{propertyText(spec, flow.requires[name]!, locale)}</strong>
              {isValue(actual) && (
                <span className={styles.note}>{t('actual', { value: propertyText(spec, actual, locale) })}</span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
