import styles from './proof.module.css';
import { useProof } from './proof-context.ts';

/** Names an element of the drawing and leads to it; what is not drawn is only named. */
export const ElementButton = ({ id }: { id: string }) => {
  const { isDrawn, nameOf, onShow } = useProof();
  if (!isDrawn(id)) return <span>{nameOf(id)}</span>;
  return (
    <button type="button" className={styles.element} onClick={() => onShow([id])}>
      {nameOf(id)}
    </button>
  );
};
