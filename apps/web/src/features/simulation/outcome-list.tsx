import type { FlowOutcome } from '@spandrel/analysis';
import { bandwidthText } from '@spandrel/drawing';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../ui/loading.tsx';
import type { UnitNames } from '../../vocabulary/unit-names.ts';
import { OutcomeItem } from './outcome-item.tsx';
import { type OutcomeState, outcomeStates, stateOf } from './outcome-state.ts';
import type { Simulation } from './simulate.ts';
import styles from './simulation.module.css';

/** Worst first; of the same state the more urgent flow. */
const inOrder = (flows: readonly FlowOutcome[]): readonly FlowOutcome[] =>
  [...flows].sort(
    (a, b) => outcomeStates.indexOf(stateOf(a)) - outcomeStates.indexOf(stateOf(b)) || a.priority - b.priority,
  );

/** What the failure does: a summary, what else it takes down, and every flow. */
export const OutcomeList = ({
  simulation,
  names,
  shownFlow,
  onShowFlow,
}: {
  simulation: Simulation | null;
  names: UnitNames;
  shownFlow: string | null;
  onShowFlow: (id: string | null) => void;
}) => {
  const { t } = useTranslation('simulation');
  if (simulation === null) return <Loading />;
  const { flows, failed } = simulation.outcome;
  if (flows.length === 0) return <p className={styles.empty}>{t('noFlows')}</p>;
  const countOf = (wanted: OutcomeState) => flows.filter((flow) => stateOf(flow) === wanted).length;
  const counts = { broken: countOf('broken'), degraded: countOf('degraded'), rerouted: countOf('rerouted') };
  return (
    <>
      <p className={styles.summary} role="status">
        {failed.length === 0 ? t('nothingFailed') : t('summary', { ...counts, count: flows.length })}
      </p>
      <Consequences simulation={simulation} names={names} />
      <ul className={styles.outcomes}>
        {inOrder(flows).map((outcome) => (
          <OutcomeItem
            key={outcome.id}
            outcome={outcome}
            names={names}
            isShown={shownFlow === outcome.id}
            onShow={() => onShowFlow(shownFlow === outcome.id ? null : outcome.id)}
          />
        ))}
      </ul>
    </>
  );
};

/** What a failure takes along, beside flows. */
const Consequences = ({ simulation: { outcome, radius }, names }: { simulation: Simulation; names: UnitNames }) => {
  const { t } = useTranslation('simulation');
  const own = new Set(outcome.failed);
  const withIt = [...outcome.down.components, ...outcome.down.links].filter((id) => !own.has(id));
  const lost = radius.servicesLost.ids;
  const sentences = [
    ...(withIt.length > 0 ? [t('downWithIt', { names: names.namesOf(withIt) })] : []),
    ...(outcome.cutOff.length > 0 ? [t('cutOff', { names: names.namesOf(outcome.cutOff) })] : []),
    ...(lost.length > 0 ? [t('servicesLost', { count: lost.length, names: names.namesOf(lost) })] : []),
    ...outcome.overloads.map(({ element, mbps, limitMbps }) =>
      t('overload', { name: names.nameOf(element), mbps: bandwidthText(mbps), limit: bandwidthText(limitMbps) }),
    ),
  ];
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.consequences}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
};
