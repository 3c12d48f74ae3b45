import { EdgeLabelRenderer, type EdgeProps, useStore } from '@xyflow/react';
import { memo, useState } from 'react';
import { LookChip } from '../../vocabulary/look-chip.tsx';
import { toneStyle } from '../../vocabulary/look-colours.ts';
import { SeverityMark } from '../../vocabulary/severity-mark.tsx';
import { useLook } from './canvas-context.ts';
import { showsFigures } from './figure-scale.ts';
import styles from './links.module.css';
import type { LinkEdge as LinkEdgeType } from './scene-edges.ts';

/** Far out words cannot be read: they are not drawn. */
const isNear = (state: { transform: readonly [number, number, number] }): boolean => state.transform[2] >= 0.45;

/** A link: a line in its kind's stroke, an arrow head when it goes one way, its label and the mark of its findings. */
export const LinkEdge = memo(({ id, data, selected }: EdgeProps<LinkEdgeType>) => {
  const near = useStore(isNear);
  const nearLooks = useStore(showsFigures);
  const [isHovered, setHovered] = useState(false);
  const look = useLook(id);
  if (!data) return null;
  const { path, kind, tip, label, labelBox, middle, link, mark, emphasis } = data;
  const isOpen = selected || isHovered;
  const centre = labelBox ? { x: labelBox.x + labelBox.width / 2, y: labelBox.y + labelBox.height / 2 } : middle;
  const showsLook = look !== undefined && (look.figure !== null || look.sign !== null) && (nearLooks || isOpen);
  const shows = (near && !showsLook && (labelBox !== null || emphasis === 'path')) || isOpen;
  return (
    <g
      className={styles.link}
      data-stroke={kind?.stroke ?? 'solid'}
      data-plane={kind?.plane ?? 'data'}
      data-selected={isOpen}
      data-emphasis={emphasis}
      data-severity={mark?.severity}
      data-look={look?.tone}
      data-pattern={look?.pattern}
      data-weight={look?.weight}
      style={look && toneStyle(look.tone)}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
    >
      <path d={path} className={styles.reach} />
      <path d={path} className={styles.glow} />
      <path d={path} className={styles.line} />
      {kind?.stroke === 'double' && <path d={path} className={styles.core} />}
      {link.directed && (
        <path
          d="M0 0L-10 4.6L-10 -4.6Z"
          className={styles.arrow}
          transform={`translate(${tip.x} ${tip.y}) rotate(${tip.angle})`}
        />
      )}
      {(shows || showsLook || mark) && (
        <EdgeLabelRenderer>
          <div
            className={styles.label}
            data-emphasis={emphasis}
            data-selected={isOpen}
            data-bare={!shows}
            style={{ transform: `translate(-50%, -50%) translate(${centre.x}px, ${centre.y}px)` }}
            aria-hidden="true"
          >
            {mark && !showsLook && <SeverityMark severity={mark.severity} size={16} />}
            {showsLook && (
              <span className={styles.look}>
                <LookChip look={look} />
              </span>
            )}
            {shows && label}
          </div>
        </EdgeLabelRenderer>
      )}
    </g>
  );
});
LinkEdge.displayName = 'LinkEdge';
