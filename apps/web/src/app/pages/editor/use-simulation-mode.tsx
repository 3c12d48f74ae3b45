import type { Design } from '@spandrel/model';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { DesignCanvasProps } from '../../../features/canvas/canvas-props.ts';
import { SimulationLegend } from '../../../features/simulation/simulation-legend.tsx';
import { simulationLooks } from '../../../features/simulation/simulation-looks.ts';
import { SimulationPanel } from '../../../features/simulation/simulation-panel.tsx';
import { useSimulation } from '../../../features/simulation/use-simulation.ts';
import { useFormats } from '../../../i18n/format.ts';

const noLooks: DesignCanvasProps['looks'] = new Map();

export interface SimulationMode {
  readonly isOn: boolean;
  readonly toggle: () => void;
  /** What the canvas shows in place of everything else; null while the mode is off. */
  readonly canvas: Pick<DesignCanvasProps, 'selection' | 'looks' | 'path' | 'picking' | 'legend'> | null;
  readonly panel: ReactNode;
}

/** The mode in which elements are failed by pointing at them: what it shows on the canvas, and the panel beside it. */
export const useSimulationMode = (design: Design | null, nameOf: (id: string) => string): SimulationMode => {
  const formats = useFormats();
  const [isOn, setOn] = useState(false);
  const [shownFlow, setShownFlow] = useState<string | null>(null);
  const live = useSimulation(isOn ? design : null);
  const outcome = live.simulation?.outcome;
  const looks = useMemo(() => outcome && simulationLooks(outcome, formats.percent), [outcome, formats]);
  const path = useMemo(() => {
    const ways = outcome?.flows.find(({ id }) => id === shownFlow)?.path;
    return ways ? (ways.after.length > 0 ? ways.after : ways.before) : null;
  }, [outcome, shownFlow]);
  const leave = useCallback(() => {
    setOn(false);
    setShownFlow(null);
  }, []);
  const { toggle: onPick } = live;
  const picking = useMemo(() => ({ onPick, onLeave: leave }), [onPick, leave]);
  return {
    isOn,
    toggle: () => (isOn ? leave() : setOn(true)),
    canvas: isOn
      ? {
          selection: live.failed,
          looks: looks ?? noLooks,
          path,
          picking,
          legend: <SimulationLegend simulation={live.simulation} />,
        }
      : null,
    panel: isOn && design && (
      <SimulationPanel
        design={design}
        live={live}
        nameOf={nameOf}
        shownFlow={shownFlow}
        onShowFlow={setShownFlow}
        onLeave={leave}
      />
    ),
  };
};
