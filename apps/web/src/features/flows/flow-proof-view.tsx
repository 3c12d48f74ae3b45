import { Button } from '@mantine/core';
import type { Design, Flow, FlowProof } from '@spandrel/model';
import { IconArrowLeft, IconArrowNarrowRight, IconPlugConnectedX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { AvailabilityFigure } from './availability-figure.tsx';
import { CostFigure } from './cost-figure.tsx';
import { DerivedFigure } from './derived-figure.tsx';
import { EncryptionFigure } from './encryption-figure.tsx';
import type { FlowExplanation } from './explain-flow.ts';
import { FlowActions } from './flow-actions.tsx';
import { FlowPath } from './flow-path.tsx';
import { pathMarks } from './path-marks.ts';
import styles from './proof.module.css';
import { ProofProvider, useProof, useProofSurroundings } from './proof-context.ts';
import { RequirementTable } from './requirement-table.tsx';
import { useFlowExplanation } from './use-flow-explanation.ts';
import { Waterfall } from './waterfall.tsx';

/** Everything proven about one flow, and where each number comes from. */
export const FlowProofView = ({
  design,
  flow,
  proof,
  isShown,
  nameOf,
  onBack,
  onShow,
  onShowPath,
  onEdit,
}: {
  design: Design;
  flow: Flow;
  proof: FlowProof | undefined;
  /** Whether its path is highlighted on the canvas. */
  isShown: boolean;
  nameOf: (id: string) => string;
  onBack: () => void;
  onShow: (ids: readonly string[]) => void;
  onShowPath: () => void;
  onEdit: (() => void) | null;
}) => {
  const { t } = useTranslation('flows');
  const { explanation, failure } = useFlowExplanation(design, flow.id);
  const surroundings = useProofSurroundings(design, nameOf, onShow);
  const name = flow.name ?? flow.id;
  return (
    <ProofProvider value={surroundings}>
      <article className={styles.proof} aria-label={t('proof', { name })}>
        <Button
          size="compact-xs"
          variant="subtle"
          className={styles.back ?? ''}
          leftSection={<IconArrowLeft size={14} aria-hidden="true" />}
          onClick={onBack}
        >
          {t('all')}
        </Button>
        <h2>{name}</h2>
        <p className={styles.ends}>
          {nameOf(flow.from)}
          <IconArrowNarrowRight size={16} role="img" aria-label={t('to')} />
          {nameOf(flow.to)}
        </p>
        <FlowActions proof={proof} isShown={isShown} onShowPath={onShowPath} onEdit={onEdit} />
        {proof?.reachable === false && (
          <p className={styles.cut}>
            <IconPlugConnectedX size={15} aria-hidden="true" /> {t('unreachable')}
          </p>
        )}
        <RequirementTable flow={flow} proof={proof} />
        {failure && (
          <p className={styles.cut} role="alert">
            {t('failure', { reason: failure })}
          </p>
        )}
        {proof?.reachable && (
          <>
            <section className={styles.block} aria-label={t('path')}>
              <h3>{t('path')}</h3>
              <FlowPath proof={proof} marks={pathMarks(proof, explanation)} />
            </section>
            {explanation && <Waterfall waterfall={explanation.waterfall} />}
            {explanation && <Figures proof={proof} explanation={explanation} />}
            {!explanation && !failure && <Loading rows={4} height={32} />}
          </>
        )}
      </article>
    </ProofProvider>
  );
};

const Figures = ({ proof, explanation }: { proof: FlowProof; explanation: FlowExplanation }) => {
  const { t } = useTranslation('flows');
  const formats = useFormats();
  const { derivations, downtime } = explanation;
  const { nameOf } = useProof();
  const limits = formats.list(proof.minCut.map(nameOf));
  return (
    <section className={styles.block} aria-label={t('figures')}>
      <h3>{t('figures')}</h3>
      <div className={styles.figures}>
        <AvailabilityFigure derivation={derivations.availability} downtime={downtime} />
        <DerivedFigure label={t('latency')} derivation={derivations.latencyMs} whenNull={t('unknown')} />
        <DerivedFigure
          label={t('capacity')}
          derivation={derivations.capacityMbps}
          whenNull={t('unlimited')}
          note={proof.minCut.length > 0 && t('limitedBy', { names: limits })}
        />
        <DerivedFigure label={t('mtu')} derivation={derivations.pathMtu} whenNull={t('unknown')} />
        <DerivedFigure
          label={t('failover')}
          derivation={derivations.failoverSec}
          whenNull={t('noFailover')}
          without="withoutFailover"
        />
        <EncryptionFigure hops={derivations.encryption} />
        <CostFigure explanation={explanation} />
      </div>
    </section>
  );
};
