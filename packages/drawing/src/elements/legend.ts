import {
  type Design,
  findLinkKind,
  type LinkKind,
  type Locale,
  type Severity,
  severities,
  severityNames,
} from '@spandrel/model';
import { fitText, textWidth } from '../text-width.ts';
import type { Theme } from '../theme.ts';
import { planeColour, strokedPath } from './link-line.ts';
import { element, textElement } from './markup.ts';
import { severityMark } from './severity-mark.ts';

const rowHeight = 26;
const sampleWidth = 34;
const textSize = 11;

interface Entry {
  readonly words: string;
  readonly sample: (x: number, y: number) => string;
}

export interface Legend {
  readonly markup: string;
  readonly height: number;
}

/** The strokes and marks that occur in the drawing with their names, flowing in rows of `width` from (x, y). */
export const drawLegend = (
  design: Design,
  marks: readonly Severity[],
  area: { readonly x: number; readonly y: number; readonly width: number },
  theme: Theme,
  locale: Locale,
): Legend => {
  const kinds = [...new Set(design.links.map((link) => link.kind))].sort();
  const line = (kind: LinkKind | undefined) => (x: number, y: number) =>
    strokedPath(`M${x} ${y}H${x + sampleWidth}`, kind, planeColour(kind, theme), theme.page);
  const entries: readonly Entry[] = [
    ...kinds.map((id) => ({ words: findLinkKind(id)?.name[locale] ?? id, sample: line(findLinkKind(id)) })),
    ...severities
      .filter((severity) => marks.includes(severity))
      .map((severity) => ({
        words: severityNames[severity][locale],
        sample: (x: number, y: number) => severityMark(severity, x + sampleWidth - 12, y, theme, locale),
      })),
  ];
  if (entries.length === 0) return { markup: '', height: 0 };
  let [x, row] = [area.x, 0];
  const drawn = entries.map(({ words, sample }) => {
    const fitted = fitText(words, area.width - sampleWidth - 8, textSize);
    const width = sampleWidth + 8 + textWidth(fitted, textSize) + 26;
    if (x > area.x && x + width - 26 > area.x + area.width) [x, row] = [area.x, row + 1];
    const y = area.y + row * rowHeight + rowHeight / 2;
    const markup =
      sample(x, y) +
      textElement({ x: x + sampleWidth + 8, y: y + 4, 'font-size': textSize, fill: theme.muted }, fitted);
    x += width;
    return markup;
  });
  return { markup: element('g', {}, ...drawn), height: (row + 1) * rowHeight };
};
