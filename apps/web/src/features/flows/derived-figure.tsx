import type { Derivation } from '@spandrel/analysis';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/index.ts';
import { DerivationTable } from './derivation-table.tsx';
import { Figure } from './figure.tsx';
import { figureText } from './figure-text.ts';
import styles from './proof.module.css';
import { useProof } from './proof-context.ts';

/** A number with the terms it is made of, and the links that should have given one and did not. */
export const DerivedFigure = ({
  label,
  derivation,
  whenNull,
  note,
  without = 'without',
  children,
}: {
  label: string;
  derivation: Derivation;
  /** What is said when there is no number. */
  whenNull: string;
  note?: ReactNode;
  /** How links without a term are spoken of. */
  without?: 'without' | 'withoutFailover';
  children?: ReactNode;
}) => {
  const { t } = useTranslation('flows');
  const locale = useLocale();
  const formats = useFormats();
  const { nameOf } = useProof();
  const { value, unit, operation, terms } = derivation;
  return (
    <Figure label={label} value={value === null ? whenNull : figureText(value, unit, locale)} note={note}>
      {terms.length > 0 ? (
        <DerivationTable terms={terms} unit={unit} caption={t(`operation.${operation}`)} />
      ) : (
        <p className={styles.note}>{t('noTerms')}</p>
      )}
      {derivation.without.length > 0 && (
        <p className={styles.note}>{t(without, { names: formats.list(derivation.without.map(nameOf)) })}</p>
      )}
      {children}
    </Figure>
  );
};
