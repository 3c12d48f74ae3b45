import { bandwidthText } from '@spandrel/drawing';
import type { Flow, FlowProof } from '@spandrel/model';
import { IconArrowNarrowRight, IconChevronRight, IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { FlowActions } from './flow-actions.tsx';
import styles from './flows.module.css';
import { RequirementSign } from './requirement-sign.tsx';
import { requirementRows, requirementStates } from './requirement-state.ts';

const countKeys = { met: 'countMet', missed: 'countMissed', unknown: 'countUnknown' } as const;

/** One flow in short: whether it gets through, what it gets, and the way to its proof. */
export const FlowItem = ({
  flow,
  proof,
  isShown,
  nameOf,
  onOpen,
  onShowPath,
  onEdit,
}: {
  flow: Flow;
  proof: FlowProof | undefined;
  /** Whether its path is highlighted on the canvas. */
  isShown: boolean;
  nameOf: (id: string) => string;
  onOpen: () => void;
  onShowPath: () => void;
  onEdit: (() => void) | null;
}) => {
  const { t } = useTranslation('flows');
  const isCut = proof?.reachable === false;
  const rows = requirementRows(flow, proof);
  const name = flow.name ?? flow.id;
  return (
    <li className={styles.flow} data-shown={isShown} data-cut={isCut}>
      <h2 className={styles.title}>
        <button type="button" className={styles.open} aria-label={t('open', { name })} onClick={onOpen}>
          <span>{name}</span>
          <IconChevronRight size={15} aria-hidden="true" />
        </button>
      </h2>
      <p className={styles.ends}>
        {nameOf(flow.from)}
        <IconArrowNarrowRight size={16} role="img" aria-label={t('to')} />
        {nameOf(flow.to)}
      </p>
      {isCut && (
        <p className={styles.cut}>
          <IconPlugConnectedX size={15} aria-hidden="true" /> {t('unreachable')}
        </p>
      )}
      {proof?.reachable && <Figures proof={proof} />}
      {rows.length > 0 && (
        <p className={styles.counts}>
          {requirementStates.map((state) => {
            const count = rows.filter((row) => row.state === state).length;
            return count === 0 ? null : (
              <span key={state}>
                <RequirementSign state={state} /> {t(countKeys[state], { count })}
              </span>
            );
          })}
        </p>
      )}
      <FlowActions proof={proof} isShown={isShown} onShowPath={onShowPath} onEdit={onEdit} />
    </li>
  );
};

/** The three numbers people ask for first. */
const Figures = ({ proof: { availability, latencyMs, capacityMbps } }: { proof: FlowProof }) => {
  const { t } = useTranslation('flows');
  const formats = useFormats();
  const figures: readonly (readonly [label: string, value: string | null])[] = [
    [t('availability'), availability && formats.percent(availability.value, 6)],
    [t('latency'), latencyMs === null ? null : `${formats.number(latencyMs, 2)} ms`],
    [t('capacity'), capacityMbps === null ? t('unlimited') : bandwidthText(capacityMbps)],
  ];
  return (
    <dl className={styles.facts}>
      {figures.map(
        ([label, value]) =>
          value !== null && (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
};
