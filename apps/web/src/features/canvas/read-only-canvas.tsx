import type { Design, Verdict } from '@spandrel/model';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { CanvasHandle } from './canvas-props.ts';
import { DesignCanvas } from './design-canvas.tsx';
import { marksOf } from './finding-marks.ts';

const noDescription = (): ReactNode => null;

/** A design to look at and point into, with the marks of its verdict; centres on what is selected elsewhere. */
export const ReadOnlyCanvas = ({
  design,
  verdict,
  selected,
  onSelect,
  path = null,
  describe = noDescription,
}: {
  design: Design;
  verdict: Verdict;
  selected: readonly string[];
  onSelect: (ids: readonly string[]) => void;
  path?: readonly string[] | null;
  describe?: (id: string) => ReactNode;
}) => {
  const canvas = useRef<CanvasHandle>(null);
  const pointed = useRef<readonly string[]>([]);
  const marks = useMemo(() => marksOf(verdict.findings), [verdict]);
  useEffect(() => {
    if (selected !== pointed.current && selected.length > 0) canvas.current?.centreOn(selected);
  }, [selected]);
  return (
    <DesignCanvas
      ref={canvas}
      design={design}
      selection={selected}
      onSelect={(ids) => {
        pointed.current = ids;
        onSelect(ids);
      }}
      marks={marks}
      path={path}
      describe={describe}
    />
  );
};
