import { findComponentKind, findLinkKind, type IconName, icons } from '@spandrel/model';
import styles from './kind-icon.module.css';

const dashes = { solid: undefined, double: undefined, dashed: '4 3', dotted: '1 3' } as const;

/** A component kind by its icon, a link kind by its line. */
export const KindIcon = ({ id, size = 18 }: { id: string; size?: number }) => {
  const component = findComponentKind(id);
  const link = findLinkKind(id);
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} className={styles.icon} aria-hidden="true">
      {component && <path d={icons[component.icon as IconName]} />}
      {link?.stroke === 'double' ? (
        <path d="M2 10h20M2 14h20" />
      ) : (
        link && <path d="M2 12h20" strokeDasharray={dashes[link.stroke]} />
      )}
      {!component && !link && <path d="M3 12h15m-5-5 5 5-5 5" />}
    </svg>
  );
};
