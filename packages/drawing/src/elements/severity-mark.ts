import type { Localized, Severity } from '@spandrel/model';
import type { Theme } from '../theme.ts';
import { element, textElement } from './markup.ts';

/** The letter inside a mark: the severity can be told by shape and letter, without colour. */
export const severityLetters: Readonly<Record<Severity, Localized>> = {
  critical: { en: 'C', ko: '치' },
  high: { en: 'H', ko: '높' },
  medium: { en: 'M', ko: '보' },
  low: { en: 'L', ko: '낮' },
  info: { en: 'i', ko: '참' },
};

const octagon = '-3.9,-9.5 3.9,-9.5 9.5,-3.9 9.5,3.9 3.9,9.5 -3.9,9.5 -9.5,3.9 -9.5,-3.9';
const diamond = '0,-12 12,0 0,12 -12,0';

const shape = (severity: Severity, theme: Theme): string => {
  const fill = { fill: theme.severities[severity], stroke: theme.page, 'stroke-width': 1.5 };
  switch (severity) {
    case 'critical':
      return element('polygon', { points: octagon, ...fill });
    case 'high':
      return element('polygon', { points: diamond, ...fill });
    case 'medium':
      return element('rect', { x: -8.5, y: -8.5, width: 17, height: 17, rx: 2, ...fill });
    case 'low':
      return element('circle', { r: 9, ...fill });
    case 'info':
      return element('circle', { r: 8.5, fill: theme.page, stroke: theme.severities.info, 'stroke-width': 1.5 });
  }
};

/** A finding's mark around (x, y): octagon, diamond, square, disc or ring with the severity's letter. */
export const severityMark = (severity: Severity, x: number, y: number, theme: Theme, locale: 'en' | 'ko'): string =>
  element(
    'g',
    { transform: `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})` },
    shape(severity, theme),
    textElement(
      {
        y: 3.8,
        'text-anchor': 'middle',
        'font-size': 10.5,
        'font-weight': 700,
        fill: severity === 'info' ? theme.severities.info : theme.onSeverity,
      },
      severityLetters[severity][locale],
    ),
  );
