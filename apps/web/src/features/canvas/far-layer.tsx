import { fitText, textWidth } from '@spandrel/drawing';
import { findLinkKind } from '@spandrel/model';
import { type ReactFlowState, useStoreApi } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { ElementLook } from '../../vocabulary/element-look.ts';
import { toneProperty } from '../../vocabulary/look-colours.ts';
import { boxesTouch, type Rectangle } from './boxes.ts';
import styles from './canvas.module.css';
import { nameOfComponent } from './element-words.ts';
import type { Looks } from './look-store.ts';
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
  /** What is shown about elements; null while nothing is. */
  readonly looks: Looks | null;
  readonly showsMarks: boolean;
}

/** Reads the page's colours and its font, each once per painting. */
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

/** How a line is stroked; lines of one stroke share a path. */
interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly alpha: number;
  /** Whether it stays clear while a flow's path is shown. */
  readonly isClear: boolean;
}

/** Dashes in pixels of the screen, however far out. */
const dashes: Readonly<Record<ElementLook['pattern'], readonly number[]>> = {
  solid: [],
  dashed: [7, 4],
  dotted: [1.5, 4],
};

/** A look's lines are wide enough to be told apart from afar. */
const lookStroke = ({ tone, weight, pattern }: ElementLook): Stroke => ({
  colour: toneProperty(tone),
  width: 0.8 + weight * 0.7,
  dash: dashes[pattern],
  alpha: 0.85,
  isClear: true,
});

/** From here on lines would cover what they join. */
const crowdedLinks = 500;

const plainStroke = (colour: string, alpha = 0.8): Stroke => ({
  colour,
  width: 1.2,
  dash: [],
  alpha,
  isClear: colour === '--accent',
});

const linkStroke = ({ lines, view, looks, showsMarks }: Painting, id: string, plane: string): Stroke => {
  const look = looks?.get(id);
  if (look) return lookStroke(look);
  if (view.selection.has(id) || view.path?.has(id)) return plainStroke('--accent');
  if (!showsMarks) return plainStroke('--line-strong', 0.35);
  const mark = view.marks.get(id);
  const isCrowded = lines.routes.length > crowdedLinks;
  return mark
    ? plainStroke(`--severity-${mark.severity}`, isCrowded ? 0.6 : 0.8)
    : plainStroke(`--plane-${plane}`, isCrowded ? 0.3 : 0.8);
};

/** Pixels of the screen per canvas unit. */
const zoomOf = (context: CanvasRenderingContext2D): number => context.getTransform().a / (window.devicePixelRatio || 1);

const paintLinks = (
  context: CanvasRenderingContext2D,
  colour: (name: string) => string,
  area: Rectangle,
  painting: Painting,
) => {
  const { scene, lines, view } = painting;
  const zoom = zoomOf(context);
  const links = new Map(scene.design.links.map((link) => [link.id, link]));
  // One path per stroke: a stroke call for each of a thousand links is what costs.
  const paths = new Map<string, { readonly stroke: Stroke; readonly path: Path2D }>();
  for (const { id, curve } of lines.routes) {
    const [a, b, c, d] = curve;
    const box = {
      x: Math.min(a.x, d.x),
      y: Math.min(a.y, d.y),
      width: Math.abs(a.x - d.x),
      height: Math.abs(a.y - d.y),
    };
    if (!boxesTouch(box, area, 160)) continue;
    const stroke = linkStroke(painting, id, findLinkKind(links.get(id)?.kind ?? '')?.plane ?? 'data');
    const key = `${stroke.colour} ${stroke.width} ${stroke.dash.length} ${stroke.dash[0]}`;
    const { path } = paths.get(key) ?? { path: new Path2D() };
    path.moveTo(a.x, a.y);
    path.bezierCurveTo(b.x, b.y, c.x, c.y, d.x, d.y);
    paths.set(key, { stroke, path });
  }
  for (const { stroke, path } of paths.values()) {
    context.strokeStyle = colour(stroke.colour);
    context.lineWidth = stroke.width / zoom;
    context.setLineDash(stroke.dash.map((length) => length / zoom));
    context.globalAlpha = view.path && !stroke.isClear ? 0.2 : stroke.alpha;
    context.stroke(path);
  }
  context.setLineDash([]);
  context.lineWidth = 1.2 / zoom;
  context.globalAlpha = 1;
};

/** A card from afar: filled as far as its step goes, or wholly; failed ones are crossed out. */
const paintLook = (
  context: CanvasRenderingContext2D,
  { x, y, width, height }: Rectangle,
  { tone, sign, pattern }: ElementLook,
  zoom: number,
) => {
  const step = Number(/^level-(\d)$/.exec(sign ?? '')?.[1] ?? 5);
  context.globalAlpha = 0.75;
  if (pattern !== 'dotted') context.fillRect(x, y, (width * step) / 5, height);
  context.globalAlpha = 1;
  context.setLineDash(dashes[pattern].map((length) => length / zoom));
  context.strokeRect(x, y, width, height);
  context.setLineDash([]);
  if (tone !== 'failed') return;
  context.beginPath();
  context.moveTo(x - 12, y - 12);
  context.lineTo(x + width + 12, y + height + 12);
  context.moveTo(x - 12, y + height + 12);
  context.lineTo(x + width + 12, y - 12);
  context.stroke();
};

const paintCards = (
  context: CanvasRenderingContext2D,
  colour: (name: string) => string,
  area: Rectangle,
  painting: Painting,
) => {
  const { scene, view, looks, showsMarks } = painting;
  const zoom = zoomOf(context);
  const [fill, line, accent] = [colour('--surface'), colour('--line-strong'), colour('--accent')];
  for (const [id, box] of scene.absolute) {
    const component = scene.components.get(id);
    if (!component || isContainer(component) || !boxesTouch(box, area)) continue;
    const look = looks?.get(id);
    const mark = showsMarks ? view.marks.get(id) : undefined;
    const isAccent = view.selection.has(id) || view.path?.has(id);
    context.globalAlpha = view.path && !view.path.has(id) ? 0.35 : 1;
    context.fillStyle = isAccent ? colour('--accent-soft') : fill;
    context.strokeStyle = isAccent ? accent : mark ? colour(`--severity-${mark.severity}`) : line;
    context.fillRect(box.x, box.y, box.width, box.height);
    context.strokeRect(box.x, box.y, box.width, box.height);
    if (look) {
      context.fillStyle = colour(toneProperty(look.tone));
      context.strokeStyle = context.fillStyle;
      paintLook(context, box, look, zoom);
    }
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

/** In pixels of the screen. */
const nameSize = 12;
const namePadding = 4;
const leastNameWidth = 56;

/** Names of containers, as large as words have to be to be read from afar, outermost first; none covers another. */
const paintNames = (
  context: CanvasRenderingContext2D,
  colour: (name: string) => string,
  area: Rectangle,
  { scene, view }: Painting,
) => {
  const zoom = zoomOf(context);
  const height = (nameSize + 2 * namePadding) / zoom;
  const taken: Rectangle[] = [];
  context.font = `600 ${nameSize / zoom}px ${colour('font-family')}`;
  context.textBaseline = 'middle';
  for (const [id, box] of scene.absolute) {
    const component = scene.components.get(id);
    const room = box.width * zoom - 2 * namePadding;
    if (!component || !isContainer(component) || room < leastNameWidth || !boxesTouch(box, area)) continue;
    const text = fitText(nameOfComponent(component), room, nameSize, 'bold');
    const width = (textWidth(text, nameSize, 'bold') + 2 * namePadding) / zoom;
    const place = { x: box.x, y: box.y, width, height };
    if (taken.some((other) => boxesTouch(place, other))) continue;
    taken.push(place);
    context.globalAlpha = view.path && !view.path.has(id) ? 0.5 : 1;
    context.fillStyle = colour('--surface');
    context.fillRect(place.x, place.y, width, height);
    context.fillStyle = colour('--ink');
    context.fillText(text, place.x + namePadding / zoom, place.y + height / 2);
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
      paintNames(context, colour, area, latest.current);
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
