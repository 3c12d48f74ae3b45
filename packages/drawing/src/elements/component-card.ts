import { type Component, findComponentKind, type Locale, type Severity } from '@spandrel/model';
import { type Rectangle, right } from '../geometry.ts';
import { fitText, textWidth, wrapText } from '../text-width.ts';
import type { Theme } from '../theme.ts';
import { icon } from './icon.ts';
import { element, escapeMarkup, textElement } from './markup.ts';
import { severityMark } from './severity-mark.ts';

interface Drawn {
  readonly component: Component;
  readonly box: Rectangle;
  readonly mark: Severity | undefined;
  readonly locale: Locale;
  readonly theme: Theme;
}

export const displayName = (component: { readonly id: string; readonly name?: string }): string =>
  component.name?.trim() ? component.name : component.id;

const kindName = (component: Component, locale: Locale): string =>
  findComponentKind(component.kind)?.name[locale] ?? component.kind;

const group = (component: Component, ...children: readonly string[]): string =>
  element('g', { 'data-id': component.id }, element('title', {}, escapeMarkup(displayName(component))), ...children);

const markAtCorner = ({ box, mark, theme, locale }: Drawn): string =>
  mark ? severityMark(mark, right(box) - 6, box.y + 2, theme, locale) : '';

const outline = ({ box, mark, theme }: Drawn, radius: number, fill: string, border: string): string =>
  element('rect', {
    ...box,
    rx: radius,
    fill,
    stroke: mark ? theme.severities[mark] : border,
    'stroke-width': mark ? 1.6 : 1,
  });

export const headerHeight = 40;

/** A component that holds others: a tinted box with its icon, name and kind in a header line. */
export const containerBox = (drawn: Drawn, depth: number): string => {
  const { component, box, locale, theme } = drawn;
  const room = box.width - 48 - 24;
  const name = fitText(displayName(component), room, 13, 'bold');
  const kind = kindName(component, locale);
  const kindX = box.x + 46 + textWidth(name, 13, 'bold');
  const kindRoom = right(box) - 24 - kindX;
  const fill = theme.containers[depth % theme.containers.length] ?? theme.page;
  return group(
    component,
    outline(drawn, 12, fill, theme.containerBorder),
    icon(component.kind, box.x + 14, box.y + 11, 18, theme.accent),
    // One text of two spans: the kind follows the name in whatever font the reader has.
    element(
      'text',
      { x: box.x + 38, y: box.y + 24.5, 'font-size': 13, 'font-weight': 700, fill: theme.ink },
      escapeMarkup(name),
      kindRoom > 36
        ? element(
            'tspan',
            { dx: 8, 'font-size': 11, 'font-weight': 400, fill: theme.muted },
            escapeMarkup(fitText(kind, kindRoom, 11)),
          )
        : '',
    ),
    markAtCorner(drawn),
  );
};

/** How many equal instances stand behind the card, as far as the design says. */
const instancesOf = ({ props }: Component): number => {
  const stated = props.instances ?? props.replicas;
  return typeof stated === 'number' ? stated : 1;
};

/** A component that holds nothing: a card with icon, name (two lines where they fit) and kind. */
export const componentCard = (drawn: Drawn): string => {
  const { component, box, locale, theme } = drawn;
  const instances = instancesOf(component);
  const showsIcon = box.width >= 96;
  const textX = box.x + (showsIcon ? 50 : 10);
  const room = right(box) - 12 - textX;
  const kindSize = 10.5;
  const showsKind = box.height >= 44;
  const names = wrapText(displayName(component), room, box.height >= 58 ? 2 : 1, 12.5, 'bold');
  const count = instances > 1 ? ` ×${instances}` : '';
  const kind = fitText(kindName(component, locale), room - textWidth(count, kindSize), kindSize) + count;
  const lines = names.length * 15.5 + (showsKind ? 14.5 : 0);
  const top = box.y + (box.height - lines) / 2;
  const tile = Math.min(28, box.height - 12);
  const tileY = box.y + (box.height - tile) / 2;
  const behind = { ...box, x: box.x + 4, y: box.y + 4 };
  return group(
    component,
    instances > 1
      ? element('rect', { ...behind, rx: 8, fill: theme.card, stroke: theme.cardBorder, 'stroke-width': 1 })
      : '',
    outline(drawn, 8, theme.card, theme.cardBorder),
    showsIcon
      ? element('rect', { x: box.x + 12, y: tileY, width: tile, height: tile, rx: 6, fill: theme.iconTile }) +
          icon(component.kind, box.x + 12 + (tile - 18) / 2, tileY + (tile - 18) / 2, 18, theme.accent)
      : '',
    ...names.map((line, index) =>
      textElement(
        { x: textX, y: top + 12 + index * 15.5, 'font-size': 12.5, 'font-weight': 700, fill: theme.ink },
        line,
      ),
    ),
    showsKind
      ? textElement({ x: textX, y: top + names.length * 15.5 + 11, 'font-size': kindSize, fill: theme.muted }, kind)
      : '',
    markAtCorner(drawn),
  );
};
