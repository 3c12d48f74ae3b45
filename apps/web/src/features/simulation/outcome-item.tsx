import type { Change, FlowOutcome } from '@spandrel/analysis';
import { bandwidthText } from '@spandrel/drawing';
import { trafficFlow } from '@spandrel/model';
import { IconAlertTriangle, IconArrowRampRight2, IconCheck, IconMinus, IconRoute, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/index.ts';
import { ToolButton } from '../../ui/tool-button.tsx';
import type { UnitNames } from '../../vocabulary/unit-names.ts';
import { type OutcomeState, stateOf } from './outcome-state.ts';
import styles from './simulation.module.css';

const icons = {
  broken: IconX,
  degraded: IconAlertTriangle,
  rerouted: IconArrowRampRight2,
  unaffected: IconCheck,
  unreachable: IconMinus,
} as const satisfies Readonly<Record<OutcomeState, unknown>>;

/** What a failure does to one flow: its state in a word, why, and what changes. */
export const OutcomeItem = ({
  outcome,
  names,
  isShown,
  onShow,
}: {
  outcome: FlowOutcome;
  names: UnitNames;
  /** Whether its path is drawn on the canvas. */
  isShown: boolean;
  onShow: () => void;
}) => {
  const { t } = useTranslation('simulation');
  const { id, path } = outcome;
  const state = stateOf(outcome);
  const Icon = icons[state];
  const isTouched = state === 'broken' || state === 'degraded' || state === 'rerouted';
  return (
    <li className={styles.outcome} data-status={state} data-shown={isShown}>
      <div className={styles.outcomeHead}>
        <span className={styles.status}>
          <Icon size={13} stroke={2.6} aria-hidden="true" />
          {t(`status.${state}`)}
        </span>
        <strong>{names.nameOf(id)}</strong>
        {path.before.length > 0 && (
          <ToolButton label={t('showPath', { name: names.nameOf(id) })} pressed={isShown} onClick={onShow}>
            <IconRoute size={15} aria-hidden="true" />
          </ToolButton>
        )}
      </div>
      {isTouched && <OutcomeReasons outcome={outcome} names={names} />}
      {isTouched && <OutcomeChanges outcome={outcome} names={names} />}
    </li>
  );
};

const OutcomeReasons = ({ outcome, names }: { outcome: FlowOutcome; names: UnitNames }) => {
  const { t } = useTranslation('simulation');
  const locale = useLocale();
  const formats = useFormats();
  const { endsDown, need, requirementsLost, failover } = outcome;
  const requirements = requirementsLost.map((name) => trafficFlow.requirements[name]?.label[locale] ?? name);
  const params = {
    'end-down': { names: names.namesOf(endsDown) },
    'no-way-left': {},
    slower: {},
    'too-little-capacity': { need: bandwidthText(Math.max(need.peakMbps ?? 0, need.requiredMbps ?? 0)) },
    overloaded: {},
    'requirement-lost': { names: formats.list(requirements) },
    'no-automatic-failover': {
      names: names.namesOf(failover.terms.filter(({ seconds }) => seconds === null).map(({ link }) => link)),
    },
  } as const satisfies Readonly<Record<FlowOutcome['reasons'][number], unknown>>;
  return (
    <ul className={styles.reasons}>
      {outcome.reasons.map((reason) => (
        <li key={reason}>{t(`reason.${reason}`, params[reason])}</li>
      ))}
    </ul>
  );
};

/** How many elements at each end of a long way are named; all of it is drawn on the canvas. */
const namedAtEnds = 5;

const shortened = (path: readonly string[]): readonly (string | null)[] =>
  path.length <= 2 * namedAtEnds + 1 ? path : [...path.slice(0, namedAtEnds), null, ...path.slice(-namedAtEnds)];

const OutcomeChanges = ({ outcome, names }: { outcome: FlowOutcome; names: UnitNames }) => {
  const { t } = useTranslation('simulation');
  const formats = useFormats();
  const { status, rerouted, path, latencyMs, capacityMbps, failover } = outcome;
  const isBroken = status === 'broken';
  const pathText = (ids: readonly string[]) =>
    shortened(ids)
      .map((id) => (id === null ? '…' : names.nameOf(id)))
      .join(' → ');
  const milliseconds = (value: number | null) => (value === null ? t('none') : `${formats.number(value, 2)} ms`);
  const rate = (value: number | null) =>
    value === null ? t('unlimited') : value === 0 ? t('none') : bandwidthText(value);
  return (
    <dl className={styles.changes}>
      {(isBroken || rerouted) && (
        <div>
          <dt>{t(isBroken ? 'oldPath' : 'newPath')}</dt>
          <dd>{pathText(isBroken ? path.before : path.after)}</dd>
        </div>
      )}
      {!isBroken && <ChangeRow label={t('latency')} change={latencyMs} text={milliseconds} />}
      {!isBroken && <ChangeRow label={t('capacity')} change={capacityMbps} text={rate} />}
      {failover.terms.length > 0 && (
        <div>
          <dt>{t('switchesIn')}</dt>
          <dd>
            {failover.seconds === null ? t('never') : `${formats.number(failover.seconds, 1)} s`}
            {failover.terms.map(({ link, mechanism, source }) => (
              <span key={link} className={styles.note}>
                {names.nameOf(link)}: {t(`switchTerm.${mechanism}`)}
                {source === 'assumed' && ` (≈ ${t('assumed')})`}
              </span>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
};

/** A value before and after; nothing where it stays what it was. */
const ChangeRow = ({
  label,
  change: { before, after },
  text,
}: {
  label: string;
  change: Change<number | null>;
  text: (value: number | null) => string;
}) => {
  const { t } = useTranslation('simulation');
  const values = { before: text(before), after: text(after) };
  if (values.before === values.after) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span aria-hidden="true">{t('change', values)}</span>
        <span className={styles.spoken}>{t('changeSpoken', values)}</span>
      </dd>
    </div>
  );
};
