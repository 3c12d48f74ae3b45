import { typefaces } from '../pdf/fonts.ts';

/** Larger pictures are drawn at a smaller scale: viewers and memory give up beyond about 60 million pixels. */
const mostPixels = 60_000_000;
const mostOnOneSide = 16_000;

/** Loaded when the first picture is asked for: who only prints reports never opens the native library. */
const loadSkia = async () => {
  const skia = await import('@napi-rs/canvas');
  for (const { family, files } of typefaces) {
    if (!skia.GlobalFonts.has(family)) for (const path of files) skia.GlobalFonts.registerFromPath(path, family);
  }
  return skia;
};

const rootSize = /^<svg([^>]*?) width="([\d.]+)" height="([\d.]+)"/;

/** A drawing of `drawSvg` as PNG, `scale` pixels to a canvas unit. */
export const renderPng = async (svg: string, scale = 2): Promise<Uint8Array> => {
  const [, , width, height] = rootSize.exec(svg) ?? [];
  if (!width || !height) throw new Error('Only drawings made by drawSvg can be turned into PNG.');
  const fitting = Math.min(
    scale,
    Math.sqrt(mostPixels / (Number(width) * Number(height))),
    mostOnOneSide / Math.max(Number(width), Number(height)),
  );
  const pixels = { width: Math.ceil(Number(width) * fitting), height: Math.ceil(Number(height) * fitting) };
  // The library draws at the size the root element states and ends the process when that does not fit into memory.
  const sized = svg.replace(rootSize, `<svg$1 width="${pixels.width}" height="${pixels.height}"`);
  const { createCanvas, loadImage } = await loadSkia();
  const canvas = createCanvas(pixels.width, pixels.height);
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(sized)), 0, 0);
  return canvas.encode('png');
};
