import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;

const fontFiles = ['Regular', 'Bold'].map((face) =>
  resolve(`pretendard/dist/public/static/alternative/Pretendard-${face}.ttf`),
);

/** Paths of the two faces everything is set in (Pretendard, OFL: Latin and Hangul). */
export const fontPaths: readonly string[] = fontFiles;

export const readFonts = (): Promise<Uint8Array[]> => Promise.all(fontFiles.map((path) => readFile(path)));
