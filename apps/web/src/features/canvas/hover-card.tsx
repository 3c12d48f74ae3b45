import { useReactFlow } from '@xyflow/react';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { Rectangle } from './boxes.ts';
import styles from './canvas.module.css';

const delayMs = 350;

/** The element the pointer rests on, after a moment; null while it moves on. */
export const useRestingHover = () => {
  const [resting, setResting] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    resting,
    enter: (id: string) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setResting(id), delayMs);
    },
    leave: () => {
      clearTimeout(timer.current);
      setResting(null);
    },
  };
};

/** What there is to say about an element, beside its box; the same is in the review panel for who does not point. */
export const HoverCard = ({
  box,
  frame,
  children,
}: {
  box: Rectangle;
  frame: RefObject<HTMLElement | null>;
  children: ReactNode;
}) => {
  const flow = useReactFlow();
  const bounds = frame.current?.getBoundingClientRect();
  if (!bounds) return null;
  const corner = flow.flowToScreenPosition({ x: box.x, y: box.y + box.height });
  const below = corner.y - bounds.top + 10;
  const left = Math.min(Math.max(8, corner.x - bounds.left), Math.max(8, bounds.width - 336));
  const isLow = below > bounds.height - 180;
  const top = flow.flowToScreenPosition({ x: box.x, y: box.y }).y - bounds.top - 10;
  return (
    <div
      className={styles.hover}
      role="tooltip"
      style={isLow ? { left, bottom: Math.max(8, bounds.height - top) } : { left, top: below }}
    >
      {children}
    </div>
  );
};
