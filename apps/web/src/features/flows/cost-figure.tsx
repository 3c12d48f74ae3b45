import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { SourceMark } from '../../vocabulary/source-mark.tsx';
import { DerivationTable } from './derivation-table.tsx';
import { ElementButton } from './element-button.tsx';
import type { FlowExplanation } from './explain-flow.ts';
import { Figure } from './figure.tsx';
import styles from './proof.module.css';
import { useProof } from './proof-context.ts';

/** What a flow costs a month: what the elements of its path state, and its transfer by volume and price. */
export const CostFigure = ({ explanation }: { explanation: FlowExplanation }) => {
  const { t } = useTranslation('flows');
  const formats = useFormats();
  const { isDrawn } = useProof();
  const { charges, gbPerMonth, derivations } = explanation;
  const fixed = derivations.monthlyCostUsd;
  const usd = (value: number) => `${formats.number(value, 2)} USD`;
  const transferUsd = charges.reduce((sum, { usdPerMonth }) => sum + usdPerMonth, 0);
  const isKnown = fixed.value !== null || gbPerMonth !== null;
  const note = [
    fixed.value !== null && `${t('fixedCost')} ${usd(fixed.value)}`,
    gbPerMonth && `${t('transferCost')} ${usd(transferUsd)}`,
  ].filter(Boolean);
  return (
    <Figure
      label={t('cost')}
      value={isKnown ? usd((fixed.value ?? 0) + transferUsd) : t('unknown')}
      note={note.join(' · ')}
    >
      {fixed.terms.length > 0 && (
        <DerivationTable
          terms={fixed.terms}
          unit="usd-per-month"
          caption={`${t('fixedCost')} · ${t('operation.sum')}`}
        />
      )}
      {charges.length > 0 && (
        <table className={styles.terms}>
          <caption>{`${t('transferCost')} · ${t('operation.sum')}`}</caption>
          <thead>
            <tr>
              <th scope="col">{t('where')}</th>
              <th scope="col">{t('value')}</th>
              <th scope="col">{t('source')}</th>
            </tr>
          </thead>
          <tbody>
            {charges.map((charge) => (
              <tr key={`${charge.at} ${charge.class}`}>
                <th scope="row">
                  {isDrawn(charge.at) ? <ElementButton id={charge.at} /> : t(`chargeClass.${charge.class}`)}
                  <span className={styles.inputs}>
                    <span>
                      {isDrawn(charge.at) && `${t(`chargeClass.${charge.class}`)}: `}
                      {t('pricePerGb', {
                        volume: `${formats.number(charge.gbPerMonth, 1)} GB`,
                        price: `${formats.number(charge.usdPerGb, 4)} USD`,
                      })}
                    </span>
                  </span>
                </th>
                <td>{usd(charge.usdPerMonth)}</td>
                <td>
                  <SourceMark source={charge.source} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.note}>{t(gbPerMonth ? 'listPrices' : 'noVolume')}</p>
    </Figure>
  );
};
