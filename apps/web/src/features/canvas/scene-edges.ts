import {
  curvePath,
  headerHeight,
  type LinkRoute,
  labelHeight,
  labelWidth,
  linkLabels,
  type PlacedLabel,
  placeLabels,
  pointAt,
  routeLinks,
} from '@spandrel/drawing';
import { findLinkKind, type Link, type LinkKind, type Locale } from '@spandrel/model';
import type { Edge } from '@xyflow/react';
import type { Point, Rectangle } from './boxes.ts';
import type { ElementMark, Emphasis } from './element-mark.ts';
import { type Drafts, type Scene, withDescendants } from './scene.ts';
import { emphasisOf, type SceneView } from './scene-nodes.ts';

export interface LinkEdgeData extends Record<string, unknown> {
  readonly link: Link;
  readonly kind: LinkKind | undefined;
  /** SVG path data from border to border. */
  readonly path: string;
  /** The end of the line and the direction it arrives in, in degrees: where an arrow head goes. */
  readonly tip: Point & { readonly angle: number };
  readonly label: string;
  /** The label's box; null when there is no room: the label then shows on hover and selection, around `middle`. */
  readonly labelBox: Rectangle | null;
  readonly middle: Point;
  readonly mark: ElementMark | undefined;
  readonly emphasis: Emphasis;
}

export type LinkEdge = Edge<LinkEdgeData, 'link'>;

/** What routes and labels depend on; selection and marks are not part of it. */
export interface SceneLines {
  readonly routes: readonly LinkRoute[];
  readonly labels: ReadonlyMap<string, PlacedLabel>;
}

/** Above this many links labels show on hover and selection only: they would be a carpet. */
const labelledLinksLimit = 500;

/**
 * Routes and labels as in the report's drawing. Routes are those of `known`, which belong to the scene `before`, where the same
 * links join the same places.
 */
export const sceneLines = (
  scene: Scene,
  locale: Locale,
  known?: { readonly before: Scene; readonly lines: SceneLines },
): SceneLines => {
  const routes =
    known !== undefined && isJoinedAlike(known.before, scene)
      ? known.lines.routes
      : routeLinks(scene.design, scene.absolute);
  if (routes.length > labelledLinksLimit) return { routes, labels: new Map() };
  const links = new Map(scene.design.links.map((link) => [link.id, link]));
  const requests = routes.map((route) => {
    const texts = linkLabels(links.get(route.id)!, scene.design, locale);
    return {
      route,
      variants: texts.map((text) => ({ text, width: labelWidth(text, undefined) })),
      height: labelHeight,
    };
  });
  const blocked = [...scene.absolute].map(([id, box]) =>
    scene.children.has(id) ? { ...box, height: headerHeight } : box,
  );
  return { routes, labels: placeLabels(requests, blocked, routes) };
};

const isJoinedAlike = (one: Scene, other: Scene): boolean =>
  one.absolute === other.absolute &&
  one.design.links.length === other.design.links.length &&
  one.design.links.every((link, at) => {
    const { id, kind, from, to, directed } = other.design.links[at]!;
    return (
      link === other.design.links[at] ||
      (link.id === id && link.kind === kind && link.from === from && link.to === to && link.directed === directed)
    );
  });

/**
 * The lines while components are being moved: only links at what moves are routed again, so that dragging one of a
 * thousand components costs no more than dragging one of ten.
 */
export const movedLines = (
  stored: Scene,
  shown: Scene,
  lines: SceneLines,
  drafts: Drafts,
  locale: Locale,
): SceneLines => {
  if (drafts.size === 0) return lines;
  const moving = withDescendants(stored, drafts.keys());
  const links = stored.design.links.filter(({ from, to }) => moving.has(from) || moving.has(to));
  const again = sceneLines({ ...shown, design: { ...shown.design, links } }, locale);
  const routes = new Map(again.routes.map((route) => [route.id, route]));
  const labels = new Map([...lines.labels].filter(([id]) => !routes.has(id)));
  return {
    routes: lines.routes.map((route) => routes.get(route.id) ?? route),
    labels: new Map([...labels, ...(lines.labels.size > 0 ? again.labels : [])]),
  };
};

/** The React Flow edge of every link whose ends are placed. */
export const sceneEdges = (
  scene: Scene,
  { routes, labels }: SceneLines,
  view: SceneView,
  locale: Locale,
  /** What screen readers say of each element, by id. */
  ariaLabels: ReadonlyMap<string, string>,
): LinkEdge[] => {
  const links = new Map(scene.design.links.map((link) => [link.id, link]));
  return routes.map(({ id, curve }) => {
    const link = links.get(id)!;
    const mark = view.marks.get(id);
    const label = labels.get(id);
    const [tip, before] = [curve[3], pointAt(curve, 0.96)];
    return {
      id,
      type: 'link',
      source: link.from,
      target: link.to,
      selected: view.selection.has(id),
      deletable: false,
      ariaLabel: ariaLabels.get(id) ?? id,
      data: {
        link,
        kind: findLinkKind(link.kind),
        path: curvePath(curve),
        tip: { ...tip, angle: Math.round((Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI) },
        label: label?.text ?? linkLabels(link, scene.design, locale)[0] ?? '',
        labelBox: label?.box ?? null,
        middle: pointAt(curve, 0.5),
        mark,
        emphasis: emphasisOf(view, id),
      },
    };
  });
};
