import { findComponentKind, findLinkKind, type LinkKind } from '@spandrel/model';
import { KindIcon } from '../../vocabulary/kind-icon.tsx';
import styles from './kind-symbol.module.css';

const dashes = { solid: undefined, double: undefined, dashed: '4 3', dotted: '1 3' } as const;

/** A component kind by its icon, a link kind by its line, the flow kind by an arrow. */
export const KindSymbol = ({ id, size = 18 }: { id: string; size?: number }) => {
  const component = findComponentKind(id);
  if (component) return <KindIcon kind={component} size={size} />;
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} className={styles.line} aria-hidden="true">
      <LinePath stroke={findLinkKind(id)?.stroke} />
    </svg>
  );
};

const LinePath = ({ stroke }: { stroke: LinkKind['stroke'] | undefined }) => {
  if (stroke === undefined) return <path d="M3 12h15m-5-5 5 5-5 5" />;
  return stroke === 'double' ? <path d="M2 10h20M2 14h20" /> : <path d="M2 12h20" strokeDasharray={dashes[stroke]} />;
};
