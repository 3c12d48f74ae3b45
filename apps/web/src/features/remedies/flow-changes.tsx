import type { Design } from '@spandrel/model';
import type { CostChange, FlowChange, FlowFigures } from '@spandrel/rules';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/index.ts';
import { elementNamesOf } from './element-names.ts';
import { type FigureName, figureChanges } from './figure-changes.ts';
import styles from './remedies.module.css';

/** The figures of flows that a remedy changes, and what the whole design costs. */
export const FlowChanges = ({
  flows,
  cost,
  design,
}: {
  flows: readonly FlowChange[];
  cost: CostChange;
  /** The design with the remedy, or without it where a flow is gone. */
  design: Design;
}) => {
  const { t } = useTranslation('remedies');
  const formats = useFormats();
  const nameOf = elementNamesOf(design, useLocale());
  const usd = (value: number | null) => (value === null ? t('unknown') : `${formats.number(value, 2)} USD`);
  const isStated = cost.before > 0 || cost.after > 0;
  const textOf = (name: FigureName, figures: FlowFigures | null): string => {
    if (figures === null) return '–';
    switch (name) {
      case 'reachable':
        return t(figures.reachable ? 'yes' : 'no');
      case 'availability':
        return figures.availability === null ? t('unknown') : formats.percent(figures.availability, 6);
      case 'latencyMs':
        return figures.latencyMs === null ? t('unknown') : `${formats.number(figures.latencyMs, 2)} ms`;
      case 'failoverSec':
        return figures.failoverSec === null ? t('noFailover') : `${formats.number(figures.failoverSec, 1)} s`;
      case 'monthlyCostUsd':
        return usd(figures.monthlyCostUsd);
      case 'singlePointsOfFailure':
        return formats.number(figures.singlePointsOfFailure.length);
      case 'unmet':
        return formats.number(figures.unmet.length);
    }
  };
  const rows = flows.flatMap((change) => figureChanges(change).map((name) => ({ change, name })));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('figure')}</th>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('after')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('monthlyCost')}</th>
          <td>{usd(isStated ? cost.before : null)}</td>
          <td>{usd(isStated ? cost.after : null)}</td>
        </tr>
        {rows.map(({ change: { flow, before, after }, name }) => (
          <tr key={`${flow} ${name}`}>
            <th scope="row">
              <span className={styles.quiet}>{nameOf(flow)}</span> {t(`flowFigure.${name}`)}
            </th>
            <td>{textOf(name, before)}</td>
            <td>{textOf(name, after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
