export { type DrawOptions, drawSvg } from './draw-svg.ts';
export { bandwidthText, linkLabels } from './elements/link-line.ts';
export { severityLetters } from './elements/severity-mark.ts';
export { type Curve, curvePath, type Point, pointAt, type Rectangle } from './geometry.ts';
export { layoutDesign } from './layout.ts';
export { containerPadding, placeComponents } from './place-components.ts';
export { curveBetween, type LinkRoute, routeLinks } from './route-links.ts';
export { fitText, textWidth } from './text-width.ts';
export { type Theme, type ThemeName, themes } from './theme.ts';
