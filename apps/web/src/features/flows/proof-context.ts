import type { Design } from '@spandrel/model';
import { wordsFor } from '@spandrel/rules';
import { createContext, useContext, useMemo } from 'react';
import { useLocale } from '../../i18n/index.ts';

/** What every part of a proof needs to name elements and to lead to them. */
export interface ProofSurroundings {
  readonly design: Design;
  /** Name of an element, or of a group of elements that fail together. */
  readonly nameOf: (id: string) => string;
  readonly isDrawn: (id: string) => boolean;
  /** Selects elements on the canvas and brings them into view. */
  readonly onShow: (ids: readonly string[]) => void;
}

const ProofContext = createContext<ProofSurroundings | null>(null);

export const ProofProvider = ProofContext.Provider;

/** The surroundings of the proof a component is part of. */
export const useProof = (): ProofSurroundings => {
  const surroundings = useContext(ProofContext);
  if (surroundings === null) throw new Error('A part of a proof is shown outside of one.');
  return surroundings;
};

export const useProofSurroundings = (
  design: Design,
  nameOf: (id: string) => string,
  onShow: (ids: readonly string[]) => void,
): ProofSurroundings => {
  const locale = useLocale();
  const drawn = useMemo(
    () => new Set([...design.components, ...design.links].map(({ id }) => id)),
    [design.components, design.links],
  );
  const flows = useMemo(() => new Set(design.flows.map(({ id }) => id)), [design.flows]);
  const words = useMemo(() => wordsFor(design, locale), [design, locale]);
  const isDrawn = (id: string) => drawn.has(id);
  return {
    design,
    nameOf: (id) => (isDrawn(id) || flows.has(id) ? nameOf(id) : words.risk(id)),
    isDrawn,
    onShow,
  };
};
