import { createCanvas, GlobalFonts, loadImage } from '@napi-rs/canvas';
import { fontPaths } from '../pdf/fonts.ts';

/** Larger pictures are drawn at a smaller scale: viewers and memory give up beyond about 60 million pixels. */
const mostPixels = 60_000_000;
const mostOnOneSide = 16_000;

let fontsAreKnown = false;

/** A drawing of `drawSvg` as PNG, `scale` pixels to a canvas unit. */
export const renderPng = async (svg: string, scale = 2): Promise<Uint8Array> => {
  if (!fontsAreKnown) {
    for (const path of fontPaths) GlobalFonts.registerFromPath(path, 'Pretendard');
    fontsAreKnown = true;
  }
  const drawing = await loadImage(Buffer.from(svg));
  const fitting = Math.min(
    scale,
    Math.sqrt(mostPixels / (drawing.width * drawing.height)),
    mostOnOneSide / Math.max(drawing.width, drawing.height),
  );
  const canvas = createCanvas(Math.ceil(drawing.width * fitting), Math.ceil(drawing.height * fitting));
  const context = canvas.getContext('2d');
  context.scale(fitting, fitting);
  context.drawImage(drawing, 0, 0);
  return canvas.encode('png');
};
