import type { Design, DesignEdit, Flow, FlowProof } from '@spandrel/model';
import { useTranslation } from 'react-i18next';
import { FlowItem } from './flow-item.tsx';
import { FlowProofView } from './flow-proof-view.tsx';
import styles from './flows.module.css';
import { newFlow } from './new-flow.ts';
import { NewFlowForm } from './new-flow-form.tsx';

/** Every flow in short with a form to add one, or the proof of the one that is open. */
export const FlowsPanel = ({
  design,
  proofs,
  selection,
  shownFlow,
  openFlow,
  nameOf,
  edit,
  onOpen,
  onShow,
  onShowPath,
  onEdit,
}: {
  design: Design;
  proofs: readonly FlowProof[];
  selection: readonly string[];
  /** The flow whose path is highlighted on the canvas. */
  shownFlow: string | null;
  /** The flow whose proof is open. */
  openFlow: string | null;
  nameOf: (id: string) => string;
  edit: ((edits: readonly DesignEdit[]) => void) | null;
  onOpen: (id: string | null) => void;
  /** Selects elements on the canvas and brings them into view. */
  onShow: (ids: readonly string[]) => void;
  onShowPath: (id: string | null) => void;
  /** Opens a flow for editing; null where nothing is edited. */
  onEdit: ((id: string) => void) | null;
}) => {
  const { t } = useTranslation('flows');
  const open = design.flows.find(({ id }) => id === openFlow);
  const partsOf = (flow: Flow) => ({
    flow,
    proof: proofs.find(({ id }) => id === flow.id),
    isShown: shownFlow === flow.id,
    nameOf,
    onShowPath: () => onShowPath(shownFlow === flow.id ? null : flow.id),
    onEdit: onEdit && (() => onEdit(flow.id)),
  });
  if (open) {
    return (
      <FlowProofView key={open.id} design={design} {...partsOf(open)} onBack={() => onOpen(null)} onShow={onShow} />
    );
  }
  return (
    <div className={styles.panel}>
      {design.flows.length === 0 && <p className={styles.empty}>{t(edit ? 'empty' : 'emptyReadOnly')}</p>}
      {design.flows.length > 0 && (
        <ul className={styles.list}>
          {design.flows.map((flow) => (
            <FlowItem key={flow.id} {...partsOf(flow)} onOpen={() => onOpen(flow.id)} />
          ))}
        </ul>
      )}
      {edit && design.components.length > 1 && (
        <NewFlowForm
          design={design}
          selection={selection}
          onAdd={(from, to) => {
            const { id, edit: put } = newFlow(design, from, to);
            edit([put]);
            onEdit?.(id);
          }}
        />
      )}
    </div>
  );
};
