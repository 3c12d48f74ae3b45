import { type Component, type Design, findComponentKind, type Locale, type Severity } from '@spandrel/model';
import { componentCard, containerBox, headerHeight } from './elements/component-card.ts';
import { drawLegend } from './elements/legend.ts';
import { labelHeight, labelWidth, linkLabelPill, linkLabels, linkLine } from './elements/link-line.ts';
import { element, escapeMarkup, textElement } from './elements/markup.ts';
import { boundingBox, grow, type Rectangle, round } from './geometry.ts';
import { placeComponents } from './place-components.ts';
import { placeLabels } from './place-labels.ts';
import { routeLinks } from './route-links.ts';
import { fitText } from './text-width.ts';
import { type ThemeName, themes } from './theme.ts';

export interface DrawOptions {
  readonly locale: Locale;
  readonly theme: ThemeName;
  /** The most severe finding of each element, by its id. */
  readonly marks?: Readonly<Record<string, Severity>>;
  /** Words above the drawing. */
  readonly title?: string;
  /** Left out where the drawing stands beside its own explanation. */
  readonly legend?: boolean;
}

const pageMargin = 32;
export const largestCard = 88;
const titleHeight = 44;
const fontFamily = "Pretendard, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', system-ui, sans-serif";

const depthOf = (component: Component, components: ReadonlyMap<string, Component>): number => {
  const seen = new Set<string>([component.id]);
  for (
    let at = component.parent;
    at !== undefined && components.has(at) && !seen.has(at);
    at = components.get(at)?.parent
  ) {
    seen.add(at);
  }
  return seen.size - 1;
};

/**
 * The design as one self-contained SVG document, the same bytes for the same input. Boxes come from the design's layout;
 * call `layoutDesign` first for designs that have none.
 */
export const drawSvg = (design: Design, options: DrawOptions): string => {
  const { locale, marks = {}, title, legend: showsLegend = true } = options;
  const theme = themes[options.theme];
  const components = new Map(design.components.map((component) => [component.id, component]));
  const boxes = placeComponents(design, design.layout);
  const routes = routeLinks(design, boxes);
  const holders = new Set(design.components.map(({ parent }) => parent));
  /** Drawn as a box with a header: what holds others, and what is meant to and has the room. */
  const isHolder = (component: Component) =>
    holders.has(component.id) ||
    (findComponentKind(component.kind)?.container === true && (boxes.get(component.id)?.height ?? 0) > largestCard);

  const placed = design.components
    .flatMap((component) => {
      const box = boxes.get(component.id);
      return box ? [{ component, box, depth: depthOf(component, components) }] : [];
    })
    .sort((a, b) => a.depth - b.depth);
  const links = new Map(design.links.map((link) => [link.id, link]));
  const blocked = placed.map(
    ({ component, box }): Rectangle => (isHolder(component) ? { ...box, height: headerHeight } : box),
  );
  const labels = placeLabels(
    routes.flatMap((route) => {
      const link = links.get(route.id);
      const texts = link ? linkLabels(link, design, locale) : [];
      const variants = texts.map((text) => ({ text, width: labelWidth(text, marks[route.id]) }));
      return link ? [{ route, variants, height: labelHeight }] : [];
    }),
    blocked,
    routes,
  );

  const content = boundingBox([
    ...placed.map(({ box }) => grow(box, 8)),
    ...[...labels.values()].map(({ box }) => box),
    ...routes.map(({ curve }) => boundingBox(curve.map((point) => ({ ...point, width: 0, height: 0 })))),
  ]);
  const width = Math.max(content.width, 320) + 2 * pageMargin;
  const left = content.x - (width - content.width) / 2;
  const top = content.y - pageMargin - (title ? titleHeight : 0);
  const contentBottom = content.y + content.height;
  const legend = showsLegend
    ? drawLegend(
        design,
        Object.entries(marks).flatMap(([id, severity]) => (components.has(id) || links.has(id) ? [severity] : [])),
        { x: left + pageMargin + 8, y: contentBottom + 28, width: width - 2 * pageMargin - 8 },
        theme,
        locale,
      )
    : { markup: '', height: 0 };
  const height = contentBottom - top + (legend.height > 0 ? legend.height + 28 : 0) + pageMargin;

  const draw = { locale, theme };
  const markOf = (id: string) => (Object.hasOwn(marks, id) ? marks[id] : undefined);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [left, top, width, height].map(round).join(' '),
      width: round(width),
      height: round(height),
      role: 'img',
      'font-family': fontFamily,
      lang: locale,
    },
    element('title', {}, escapeMarkup(title ?? design.name)),
    element('rect', { x: left, y: top, width, height, fill: theme.page }),
    title
      ? textElement(
          { x: left + pageMargin + 8, y: top + pageMargin + 16, 'font-size': 20, 'font-weight': 700, fill: theme.ink },
          fitText(title, width - 2 * pageMargin, 20, 'bold'),
        )
      : '',
    ...placed
      .filter(({ component }) => isHolder(component))
      .map(({ component, box, depth }) => containerBox({ component, box, mark: markOf(component.id), ...draw }, depth)),
    ...routes.map(({ id, curve }) => {
      const link = links.get(id);
      return link ? linkLine(link, curve, theme, markOf(id)) : '';
    }),
    ...placed
      .filter(({ component }) => !isHolder(component))
      .map(({ component, box }) => componentCard({ component, box, mark: markOf(component.id), ...draw })),
    ...[...labels].map(([id, { text, box }]) => linkLabelPill(text, box, theme, locale, markOf(id))),
    legend.markup,
  );
};
