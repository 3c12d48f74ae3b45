import { useReactFlow } from '@xyflow/react';
import { boundsOf, centreOf } from './boxes.ts';
import { leastZoom } from './canvas-props.ts';
import type { Scene } from './scene.ts';

/** Pixels of the screen that stay free around what is centred. */
const margin = 64;
const durationMs = 260;

const prefersLessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Brings elements into the middle of the view; zooms only as far as it must. */
export const useCentring = (scene: Scene, frame: () => DOMRect | undefined) => {
  const flow = useReactFlow();
  return (ids: readonly string[]) => {
    const links = new Map(scene.design.links.map((link) => [link.id, link]));
    const ends = ids.flatMap((id) => {
      const link = links.get(id);
      return link ? [link.from, link.to] : [id];
    });
    const bounds = boundsOf(ends.flatMap((id) => scene.absolute.get(id) ?? []));
    const view = frame();
    if (!bounds || !view) return;
    const fitting = Math.min(
      (view.width - 2 * margin) / Math.max(bounds.width, 1),
      (view.height - 2 * margin) / Math.max(bounds.height, 1),
    );
    const zoom = Math.min(fitting, Math.max(0.7, Math.min(flow.getZoom(), 1.25)));
    const { x, y } = centreOf(bounds);
    void flow.setCenter(x, y, { zoom: Math.max(zoom, leastZoom), duration: prefersLessMotion() ? 0 : durationMs });
  };
};
