import { drawSvg } from '@spandrel/drawing';
import { describe, expect, it } from 'vitest';
import { sampleDesign } from '../testing/review-case.ts';
import { renderPng } from './render-png.ts';

const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

describe('renderPng', () => {
  const svg = drawSvg(sampleDesign('istio-multi-primary', 'en'), { locale: 'en', theme: 'light' });
  const [, width, height] = /width="(\d+)[^"]*" height="(\d+)/.exec(svg)!.map(Number);

  it('draws at the scale asked for', async () => {
    const png = await renderPng(svg, 2);
    expect(Math.abs(sizeOf(png).width - 2 * width!)).toBeLessThanOrEqual(2);
    expect(Math.abs(sizeOf(png).height - 2 * height!)).toBeLessThanOrEqual(2);
  });

  it('draws huge designs smaller instead of failing', async () => {
    const huge = svg.replace(/width="[\d.]+" height="[\d.]+"/, 'width="90000" height="40000"');
    const { width: drawn } = sizeOf(await renderPng(huge, 2));
    expect(drawn).toBeLessThanOrEqual(16_000);
  });

  it('gives the same bytes for the same drawing', async () => {
    expect(Buffer.compare(await renderPng(svg, 1), await renderPng(svg, 1))).toBe(0);
  });
});
