import { findLinkKind } from '@spandrel/model';
import { type ReactFlowState, useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import { boxesTouch, type Rectangle } from './boxes.ts';
import styles from './canvas.module.css';
import { isContainer, type Scene } from './scene.ts';
import type { SceneLines } from './scene-edges.ts';
import type { SceneView } from './scene-nodes.ts';

/** Below this zoom words cannot be read; large designs are then painted instead of mounted. */
const farZoom = 0.4;
const manyComponents = 150;
const manyLinks = 300;

export const isLarge = (scene: Scene): boolean =>
  scene.components.size > manyComponents || scene.design.links.length > manyLinks;

export const isFarOut = (state: Pick<ReactFlowState, 'transform'>): boolean => state.transform[2] < farZoom;

interface Painting {
  readonly scene: Scene;
  readonly lines: SceneLines;
  readonly view: SceneView;
}

/** Reads the page's colours, each once per painting. */
const paletteOf = (element: Element): ((name: string) => string) => {
  const style = getComputedStyle(element);
  const known = new Map<string, string>();
  return (name) => {
    const value = known.get(name) ?? style.getPropertyValue(name).trim();
    known.set(name, value);
    return value;
  };
};

const visibleBox = ({ transform: [x, y, zoom], width, height }: ReactFlowState): Rectangle => ({
  x: -x / zoom,
  y: -y / zoom,
  width: width / zoom,
  height: height / zoom,
});

const paintLinks = (
  context: CanvasRenderingContext2D,
  colour: (name: string) => string,
  area: Rectangle,
  painting: Painting,
) => {
  const { scene, lines, view } = painting;
  const links = new Map(scene.design.links.map((link) => [link.id, link]));
  // One path per colour: a stroke call for each of a thousand links is what costs.
  const paths = new Map<string, Path2D>();
  for (const { id, curve } of lines.routes) {
    const [a, b, c, d] = curve;
    const box = {
      x: Math.min(a.x, d.x),
      y: Math.min(a.y, d.y),
      width: Math.abs(a.x - d.x),
      height: Math.abs(a.y - d.y),
    };
    if (!boxesTouch(box, area, 160)) continue;
    const mark = view.marks.get(id);
    const isAccent = view.selection.has(id) || view.path?.has(id);
    const name = isAccent
      ? '--accent'
      : mark
        ? `--severity-${mark.severity}`
        : `--plane-${findLinkKind(links.get(id)?.kind ?? '')?.plane ?? 'data'}`;
    const path = paths.get(name) ?? new Path2D();
    path.moveTo(a.x, a.y);
    path.bezierCurveTo(b.x, b.y, c.x, c.y, d.x, d.y);
    paths.set(name, path);
  }
  for (const [name, path] of paths) {
    context.strokeStyle = colour(name);
    context.globalAlpha = view.path && name !== '--accent' ? 0.2 : 0.8;
    context.stroke(path);
  }
  context.globalAlpha = 1;
};

const paintCards = (
  context: CanvasRenderingContext2D,
  colour: (name: string) => string,
  area: Rectangle,
  painting: Painting,
) => {
  const { scene, view } = painting;
  const [fill, line, accent] = [colour('--surface'), colour('--line-strong'), colour('--accent')];
  for (const [id, box] of scene.absolute) {
    const component = scene.components.get(id);
    if (!component || isContainer(component) || !boxesTouch(box, area)) continue;
    const mark = view.marks.get(id);
    const isAccent = view.selection.has(id) || view.path?.has(id);
    context.globalAlpha = view.path && !view.path.has(id) ? 0.35 : 1;
    context.fillStyle = isAccent ? colour('--accent-soft') : fill;
    context.strokeStyle = isAccent ? accent : mark ? colour(`--severity-${mark.severity}`) : line;
    context.fillRect(box.x, box.y, box.width, box.height);
    context.strokeRect(box.x, box.y, box.width, box.height);
    if (!mark) continue;
    // A filled corner says "findings" without colour.
    context.fillStyle = context.strokeStyle;
    context.beginPath();
    context.moveTo(box.x + box.width - 44, box.y);
    context.lineTo(box.x + box.width, box.y);
    context.lineTo(box.x + box.width, box.y + 44);
    context.fill();
  }
  context.globalAlpha = 1;
};

/**
 * Links and cards of a large design seen from afar, on one canvas that is painted once per frame: mounted as elements,
 * 1,000 components with 1,400 links pan at 3 frames a second. Containers stay elements, so the keyboard reaches them.
 */
export const FarLayer = (painting: Painting) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const store = useStoreApi();
  const latest = useRef(painting);
  const ask = useRef(() => {});
  useEffect(() => {
    let frame = 0;
    const paint = () => {
      frame = 0;
      const element = canvas.current;
      const context = element?.getContext('2d');
      if (!element || !context) return;
      const state = store.getState();
      const [x, y, zoom] = state.transform;
      const density = window.devicePixelRatio || 1;
      const [width, height] = [Math.round(state.width * density), Math.round(state.height * density)];
      if (element.width !== width || element.height !== height) Object.assign(element, { width, height });
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
      context.setTransform(zoom * density, 0, 0, zoom * density, x * density, y * density);
      context.lineWidth = 1.2 / zoom;
      const colour = paletteOf(element);
      const area = visibleBox(state);
      paintLinks(context, colour, area, latest.current);
      paintCards(context, colour, area, latest.current);
    };
    ask.current = () => {
      frame ||= requestAnimationFrame(paint);
    };
    ask.current();
    const unsubscribe = store.subscribe(ask.current);
    return () => {
      unsubscribe();
      cancelAnimationFrame(frame);
    };
  }, [store]);
  useEffect(() => {
    latest.current = painting;
    ask.current();
  });
  return (
    <div className={styles.far} aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
};
