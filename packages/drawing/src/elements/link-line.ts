import { type Design, findLinkKind, type Link, type LinkKind, type Locale, type Severity } from '@spandrel/model';
import { type Curve, curvePath, pointAt, type Rectangle, round } from '../geometry.ts';
import { fitText, textWidth } from '../text-width.ts';
import type { Theme } from '../theme.ts';
import { displayName } from './component-card.ts';
import { element, escapeMarkup, textElement } from './markup.ts';
import { severityMark } from './severity-mark.ts';

export const labelSize = 10.5;
export const labelHeight = 18;
const labelMaxWidth = 190;
const markRoom = 22;

export const planeColour = (kind: LinkKind | undefined, theme: Theme): string => theme.planes[kind?.plane ?? 'data'];

/** 10,000 Mbps reads 10 Gbps, 1,500 Mbps reads 1.5 Gbps. */
export const bandwidthText = (mbps: number): string =>
  mbps >= 1000 ? `${round(mbps / 1000)} Gbps` : `${round(mbps)} Mbps`;

/**
 * What may stand on the line, the fullest first: the link's own name or its kind, its bandwidth, the facility it passes;
 * where that has no place, the figures alone.
 */
export const linkLabels = (link: Link, design: Pick<Design, 'components'>, locale: Locale): readonly string[] => {
  const name = link.name?.trim() || (findLinkKind(link.kind)?.name[locale] ?? link.kind);
  const { bandwidthMbps, location } = link.props;
  const bandwidth = typeof bandwidthMbps === 'number' ? [bandwidthText(bandwidthMbps)] : [];
  const place = typeof location === 'string' ? [placeName(location, design)] : [];
  return [[name, ...bandwidth, ...place], [...bandwidth, ...place], place, bandwidth]
    .filter((words) => words.length > 0)
    .map((words) => fitText(words.join(' · '), labelMaxWidth, labelSize));
};

/** The facility is drawn as a component or only named. */
const placeName = (location: string, { components }: Pick<Design, 'components'>): string => {
  const facility = components.find(({ id }) => id === location);
  return facility ? displayName(facility) : location;
};

export const labelWidth = (label: string, mark: Severity | undefined): number =>
  textWidth(label, labelSize) + 14 + (mark ? markRoom : 0);

/** Strokes by kind, so that planes can be told apart in a black-and-white print. */
export const strokedPath = (d: string, kind: LinkKind | undefined, colour: string, background: string): string => {
  const line = { d, fill: 'none', stroke: colour, 'stroke-linecap': 'round' } as const;
  switch (kind?.stroke ?? 'solid') {
    case 'solid':
      return element('path', { ...line, 'stroke-width': 1.6 });
    case 'double':
      return (
        element('path', { ...line, 'stroke-width': 4.4 }) +
        element('path', { ...line, stroke: background, 'stroke-width': 1.8 })
      );
    case 'dashed':
      return element('path', { ...line, 'stroke-width': 1.5, 'stroke-dasharray': '7 5' });
    case 'dotted':
      return element('path', { ...line, 'stroke-width': 1.9, 'stroke-dasharray': '0.1 5' });
  }
};

const arrowHead = (curve: Curve, colour: string): string => {
  const [tip, before] = [curve[3], pointAt(curve, 0.96)];
  const angle = (Math.atan2(tip.y - before.y, tip.x - before.x) * 180) / Math.PI;
  return element('path', {
    d: 'M0 0L-9 4.2L-9 -4.2Z',
    transform: `translate(${round(tip.x)} ${round(tip.y)}) rotate(${round(angle)})`,
    fill: colour,
  });
};

/** The line of a link; one-way links end in an arrow head, others in a dot at each end. */
export const linkLine = (link: Link, curve: Curve, theme: Theme, mark: Severity | undefined): string => {
  const kind = findLinkKind(link.kind);
  const colour = mark ? theme.severities[mark] : planeColour(kind, theme);
  const dot = ({ x, y }: { x: number; y: number }) => element('circle', { cx: x, cy: y, r: 2.4, fill: colour });
  return element(
    'g',
    { 'data-id': link.id },
    element('title', {}, escapeMarkup(displayName(link))),
    strokedPath(curvePath(curve), kind, colour, theme.page),
    dot(curve[0]),
    link.directed ? arrowHead(curve, colour) : dot(curve[3]),
  );
};

/** The label of a link in its box, with the finding's mark before the words. */
export const linkLabelPill = (
  label: string,
  box: Rectangle,
  theme: Theme,
  locale: Locale,
  mark: Severity | undefined,
): string =>
  element(
    'g',
    {},
    element('rect', {
      ...box,
      rx: labelHeight / 2,
      fill: theme.page,
      stroke: mark ? theme.severities[mark] : theme.containerBorder,
      'stroke-width': mark ? 1.2 : 0.8,
    }),
    mark ? severityMark(mark, box.x + 11, box.y + box.height / 2, theme, locale) : '',
    textElement(
      {
        x: box.x + box.width / 2 + (mark ? markRoom / 2 : 0),
        y: box.y + 12.8,
        'text-anchor': 'middle',
        'font-size': labelSize,
        fill: theme.ink,
      },
      label,
    ),
  );
