import { layoutDesign } from '@spandrel/drawing';
import type { Box, Design, DesignEdit } from '@spandrel/model';
import { useEffect, useRef, useState } from 'react';

export type Arrangement = Readonly<Record<string, Box>>;

/** Automatic layout as a proposal: shown first, taken over or thrown away, one undo step when taken over. */
export const useArrangement = (
  design: Design,
  edit: ((edits: readonly DesignEdit[]) => void) | null,
  onShown: () => void,
) => {
  const [proposal, setProposal] = useState<Arrangement | null>(null);
  const [isWorking, setWorking] = useState(false);
  const shown = useRef(onShown);
  shown.current = onShown;
  // The view follows once what is proposed stands on the canvas.
  useEffect(() => {
    if (proposal === null) return;
    const frame = requestAnimationFrame(() => shown.current());
    return () => cancelAnimationFrame(frame);
  }, [proposal]);
  return {
    proposal,
    isWorking,
    propose: async () => {
      if (design.components.length === 0 || isWorking) return;
      setWorking(true);
      try {
        setProposal(await layoutDesign({ ...design, layout: {} }));
      } finally {
        setWorking(false);
      }
    },
    accept: () => {
      if (proposal && edit)
        edit(Object.entries(proposal).map(([id, box]): DesignEdit => ({ type: 'set-box', id, box })));
      setProposal(null);
    },
    reject: () => setProposal(null),
  };
};
