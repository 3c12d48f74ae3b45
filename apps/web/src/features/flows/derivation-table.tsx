import type { Derivation, DerivationInput, DerivationTerm } from '@spandrel/analysis';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/index.ts';
import { SourceMark } from '../../vocabulary/source-mark.tsx';
import { ElementButton } from './element-button.tsx';
import { figureText, inputLabel, inputValue, isConstant } from './figure-text.ts';
import styles from './proof.module.css';
import { useProof } from './proof-context.ts';

/** What a number is made of: each element's share, the properties it rests on, and whether anybody stated them. */
export const DerivationTable = ({
  terms,
  unit,
  caption,
}: {
  terms: readonly DerivationTerm[];
  unit: Derivation['unit'];
  caption: string;
}) => {
  const { t } = useTranslation('flows');
  const locale = useLocale();
  const { isDrawn, design } = useProof();
  const isWhole = (id: string) => design.flows.some((flow) => flow.id === id) && !isDrawn(id);
  return (
    <table className={styles.terms}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('where')}</th>
          <th scope="col">{t('value')}</th>
          <th scope="col">{t('source')}</th>
        </tr>
      </thead>
      <tbody>
        {terms.map(({ at, value, source, inputs }) => (
          <tr key={at}>
            <th scope="row">
              {isWhole(at) ? t('alternatives') : <ElementButton id={at} />}
              {inputs.length > 0 && <Inputs at={at} inputs={inputs} />}
            </th>
            <td>{figureText(value, unit, locale)}</td>
            <td>
              <SourceMark source={source} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Inputs = ({ at, inputs }: { at: string; inputs: readonly DerivationInput[] }) => {
  const { t } = useTranslation('flows');
  const locale = useLocale();
  const { t: word } = useTranslation('vocabulary');
  const { design } = useProof();
  return (
    <span className={styles.inputs}>
      {inputs.map((input) => {
        const label = inputLabel(design, at, input.name, locale);
        const name = label ?? (isConstant(input.name) ? t(`constant.${input.name}`) : input.name);
        const isMixed = inputs.some(({ source }) => source !== input.source);
        return (
          <span key={input.name}>
            {name} {inputValue(design, at, input, locale)}
            {isMixed && ` (${word(`source.${input.source}`)})`}
          </span>
        );
      })}
    </span>
  );
};
