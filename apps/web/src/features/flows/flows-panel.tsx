import type { Design, DesignEdit, FlowProof } from '@spandrel/model';
import { useTranslation } from 'react-i18next';
import { FlowItem } from './flow-item.tsx';
import styles from './flows.module.css';
import { newFlow } from './new-flow.ts';
import { NewFlowForm } from './new-flow-form.tsx';

/** Every flow with what is proven about it, and a form to add one. */
export const FlowsPanel = ({
  design,
  proofs,
  selection,
  shownFlow,
  nameOf,
  edit,
  onShowPath,
  onEdit,
}: {
  design: Design;
  proofs: readonly FlowProof[];
  selection: readonly string[];
  /** The flow whose path is highlighted on the canvas. */
  shownFlow: string | null;
  nameOf: (id: string) => string;
  edit: ((edits: readonly DesignEdit[]) => void) | null;
  onShowPath: (id: string | null) => void;
  /** Opens a flow for editing; null where nothing is edited. */
  onEdit: ((id: string) => void) | null;
}) => {
  const { t } = useTranslation('flows');
  return (
    <div className={styles.panel}>
      {design.flows.length === 0 && <p className={styles.empty}>{t(edit ? 'empty' : 'emptyReadOnly')}</p>}
      {design.flows.length > 0 && (
        <ul className={styles.list}>
          {design.flows.map((flow) => (
            <FlowItem
              key={flow.id}
              flow={flow}
              proof={proofs.find(({ id }) => id === flow.id)}
              isShown={shownFlow === flow.id}
              nameOf={nameOf}
              onShowPath={() => onShowPath(shownFlow === flow.id ? null : flow.id)}
              onEdit={onEdit && (() => onEdit(flow.id))}
            />
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
