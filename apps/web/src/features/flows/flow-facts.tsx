import { bandwidthText } from '@spandrel/drawing';
import type { FlowProof } from '@spandrel/model';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { downtimeSecondsPerMonth, splitDuration } from './downtime.ts';
import styles from './flows.module.css';

/** The numbers proven about a flow's way through the network. */
export const FlowFacts = ({ proof, nameOf }: { proof: FlowProof; nameOf: (id: string) => string }) => {
  const { t } = useTranslation('flows');
  const formats = useFormats();
  const { availability, latencyMs, capacityMbps, failoverSec, pathMtu, singlePointsOfFailure, monthlyCostUsd } = proof;
  const downtime = availability && splitDuration(downtimeSecondsPerMonth(availability.value));
  const rows: [label: string, value: string, note?: string][] = [];
  if (availability && downtime) {
    const value = formats.percent(availability.value, 6);
    const note = t('downtime', {
      value: t(downtime.unit, { value: formats.number(downtime.value, downtime.value < 10 ? 1 : 0) }),
    });
    const interval = t('between', {
      low: formats.percent(availability.low, 5),
      high: formats.percent(availability.high, 5),
    });
    rows.push([t('availability'), value, availability.method === 'exact' ? note : `${note} · ${interval}`]);
  }
  if (latencyMs !== null) rows.push([t('latency'), `${formats.number(latencyMs, 2)} ms`]);
  rows.push([t('capacity'), capacityMbps === null ? t('unlimited') : bandwidthText(capacityMbps)]);
  if (failoverSec !== null) rows.push([t('failover'), `${formats.number(failoverSec, 1)} s`]);
  if (pathMtu !== null) rows.push([t('mtu'), `${formats.number(pathMtu)} B`]);
  if (monthlyCostUsd !== null) rows.push([t('cost'), `${formats.number(monthlyCostUsd)} USD`]);
  if (singlePointsOfFailure.length > 0) rows.push([t('spof'), singlePointsOfFailure.map(nameOf).join(', ')]);
  return (
    <dl className={styles.facts}>
      {rows.map(([label, value, note]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {note && <span className={styles.note}>{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
};
