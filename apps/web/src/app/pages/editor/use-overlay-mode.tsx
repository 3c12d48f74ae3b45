import type { Design } from '@spandrel/model';
import { type ReactNode, useMemo, useState } from 'react';
import type { DesignCanvasProps } from '../../../features/canvas/canvas-props.ts';
import { OverlayLegend } from '../../../features/overlays/overlay-legend.tsx';
import { overlayLooks } from '../../../features/overlays/overlay-looks.ts';
import { OverlayMenu } from '../../../features/overlays/overlay-menu.tsx';
import { isComputed } from '../../../features/overlays/overlay-names.ts';
import { useOverlayWords } from '../../../features/overlays/overlay-words.ts';
import { useChosenOverlay } from '../../../features/overlays/use-chosen-overlay.ts';
import { useOverlay } from '../../../features/overlays/use-overlay.ts';
import { useSession } from '../../../session.ts';

const noLooks: NonNullable<DesignCanvasProps['looks']> = new Map();

interface OverlayMode {
  /** What the canvas shows for the chosen overlay; nothing while that is the findings. */
  readonly canvas: Pick<DesignCanvasProps, 'looks' | 'legend'>;
  readonly menu: ReactNode;
  readonly open: () => void;
}

/** The overlay a person chose, computed while `isOn`. */
export const useOverlayMode = (
  design: Design | null,
  isOn: boolean,
  nameOf: (id: string) => string,
  onShow: (ids: readonly string[]) => void,
): OverlayMode => {
  const words = useOverlayWords();
  const [chosen, choose] = useChosenOverlay(useSession()?.user.id ?? '');
  const [isOpen, setOpen] = useState(false);
  const computed = isOn && isComputed(chosen) ? chosen : null;
  const live = useOverlay(design, computed);
  const { values } = live;
  const looks = useMemo(() => {
    if (chosen === 'findings') return null;
    return values ? overlayLooks(values, words) : noLooks;
  }, [chosen, values, words]);
  return {
    canvas: {
      looks,
      legend: computed && design && (
        <OverlayLegend design={design} overlay={computed} live={live} nameOf={nameOf} onShow={onShow} />
      ),
    },
    menu: <OverlayMenu overlay={chosen} onChoose={choose} opened={isOpen} onOpened={setOpen} />,
    open: () => setOpen(true),
  };
};
