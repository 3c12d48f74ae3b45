import { useState } from 'react';
import { type OverlayName, overlays } from './overlay-names.ts';

const keyOf = (person: string): string => `spandrel.overlay.${person}`;

const remembered = (person: string): OverlayName => {
  const stored = localStorage.getItem(keyOf(person));
  return overlays.find((name) => name === stored) ?? 'findings';
};

/** The overlay a person chose last on this machine; findings until then. */
export const useChosenOverlay = (person: string): readonly [OverlayName, (overlay: OverlayName) => void] => {
  const [chosen, setChosen] = useState(() => remembered(person));
  const choose = (overlay: OverlayName) => {
    localStorage.setItem(keyOf(person), overlay);
    setChosen(overlay);
  };
  return [chosen, choose];
};
