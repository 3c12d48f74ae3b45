import process from 'node:process';
import { type Figure, failureFigures, judgeFigures, overlayFigures, peerFigures } from './figures.ts';
import { layoutFigures } from './layout-figures.ts';
import { liveFigures } from './live-figures.ts';

const widths = [54, 48, 10];

const line = (cells: readonly string[]): string =>
  cells
    .map((cell, at) => cell.padEnd(widths[at] ?? 0))
    .join('  ')
    .trimEnd();

const print = ({ name, value, target, isMet }: Figure): void => {
  const outcome = isMet === undefined ? '' : isMet ? 'met' : 'missed';
  process.stdout.write(`${line([name, value, target, outcome])}\n`);
};

process.stdout.write(`${line(['figure', 'measured (median)', 'target', ''])}\n`);
// The judge first: code that others have run before it would be compiled for their sake too.
for (const figures of [judgeFigures, liveFigures, failureFigures, overlayFigures, layoutFigures, peerFigures]) {
  for await (const figure of figures()) print(figure);
}
