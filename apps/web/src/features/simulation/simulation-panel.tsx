import { ActionIcon, Alert, Tabs, Tooltip } from '@mantine/core';
import type { StrengtheningPlan, SweepResult } from '@spandrel/analysis';
import type { Design } from '@spandrel/model';
import { IconX } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUnitNames } from '../../vocabulary/unit-names.ts';
import { FailedList } from './failed-list.tsx';
import { JobStatus } from './job-status.tsx';
import { OutcomeList } from './outcome-list.tsx';
import styles from './simulation.module.css';
import { StrengtheningList } from './strengthening-list.tsx';
import type { SweepRequest } from './sweep.worker.ts';
import { SweepTable } from './sweep-table.tsx';
import { useJob } from './use-job.ts';
import type { LiveSimulation } from './use-simulation.ts';

const tabs = ['flows', 'singles', 'pairs', 'strengthening'] as const;
type Tab = (typeof tabs)[number];

const sweepWorker = () => new Worker(new URL('./sweep.worker.ts', import.meta.url), { type: 'module' });
const strengtheningWorker = () => new Worker(new URL('./strengthening.worker.ts', import.meta.url), { type: 'module' });

/** What failures do to a design: those that are failed on the drawing, all single and double ones, and what to do about them. */
export const SimulationPanel = ({
  design,
  live,
  nameOf,
  shownFlow,
  onShowFlow,
  onLeave,
}: {
  design: Design;
  live: LiveSimulation;
  /** Names of elements and flows. */
  nameOf: (id: string) => string;
  /** The flow whose path is drawn on the canvas. */
  shownFlow: string | null;
  onShowFlow: (id: string | null) => void;
  onLeave: () => void;
}) => {
  const { t } = useTranslation('simulation');
  const names = useUnitNames(design, nameOf);
  const [tab, setTab] = useState<Tab>('flows');
  const single = useMemo((): SweepRequest => ({ design, order: 1 }), [design]);
  const double = useMemo((): SweepRequest => ({ design, order: 2 }), [design]);
  const singles = useJob<SweepRequest, SweepResult>(sweepWorker, single);
  const pairs = useJob<SweepRequest, SweepResult>(sweepWorker, double);
  const strengthening = useJob<Design, StrengtheningPlan>(strengtheningWorker, design);
  const open = (next: string | null) => {
    const chosen = tabs.find((each) => each === next) ?? 'flows';
    setTab(chosen);
    // Double failures take long: they wait to be asked for.
    if (chosen === 'singles' && singles.state === 'idle') singles.start();
    if (chosen === 'strengthening' && strengthening.state === 'idle') strengthening.start();
  };
  const unknown = live.simulation?.outcome.unknown ?? [];
  const fail = (ids: readonly string[]) => live.failOnly(ids);
  return (
    <section
      aria-label={t('title')}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return;
        // An open list takes Escape for itself.
        if (event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true') return;
        event.preventDefault();
        onLeave();
      }}
    >
      <header className={styles.head}>
        <h2>{t('title')}</h2>
        <Tooltip label={t('leave')}>
          <ActionIcon size="md" aria-label={t('leave')} onClick={onLeave}>
            <IconX size={17} />
          </ActionIcon>
        </Tooltip>
        <p className={styles.quiet}>{t('harmless')}</p>
      </header>
      {live.failure !== null && (
        <Alert color="red" role="alert" py="xs" mx="sm">
          {t('failure', { reason: live.failure })}
        </Alert>
      )}
      <FailedList
        failed={live.failed.filter((id) => !unknown.includes(id))}
        groups={live.simulation?.groups ?? null}
        names={names}
        onToggle={live.toggle}
        onRestoreAll={() => live.failOnly([])}
      />
      <Tabs value={tab} onChange={open} className={styles.tabs ?? ''} keepMounted={false}>
        <Tabs.List grow>
          {tabs.map((each) => (
            <Tabs.Tab key={each} value={each} title={t(`tabMeaning.${each}`)}>
              {t(`tabs.${each}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="flows" className={styles.tabPanel ?? ''}>
          <OutcomeList simulation={live.simulation} names={names} shownFlow={shownFlow} onShowFlow={onShowFlow} />
        </Tabs.Panel>
        <Tabs.Panel value="singles" className={styles.tabPanel ?? ''}>
          <h3 className={styles.meaning}>{t('tabMeaning.singles')}</h3>
          <JobStatus job={singles} label={t('tabMeaning.singles')} />
          {singles.result && <SweepTable result={singles.result} failed={live.failed} names={names} onFail={fail} />}
        </Tabs.Panel>
        <Tabs.Panel value="pairs" className={styles.tabPanel ?? ''}>
          <h3 className={styles.meaning}>{t('tabMeaning.pairs')}</h3>
          {!pairs.result && <p className={styles.quiet}>{t('pairsHint')}</p>}
          <JobStatus job={pairs} label={t('tabMeaning.pairs')} />
          {pairs.result && <SweepTable result={pairs.result} failed={live.failed} names={names} onFail={fail} />}
        </Tabs.Panel>
        <Tabs.Panel value="strengthening" className={styles.tabPanel ?? ''}>
          <h3 className={styles.meaning}>{t('tabMeaning.strengthening')}</h3>
          <JobStatus job={strengthening} label={t('tabMeaning.strengthening')} />
          {strengthening.result && <StrengtheningList plan={strengthening.result} names={names} onFail={fail} />}
        </Tabs.Panel>
      </Tabs>
    </section>
  );
};
