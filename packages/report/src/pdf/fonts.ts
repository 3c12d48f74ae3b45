import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

interface Typeface {
  readonly family: string;
  /** Paths of the regular and the bold face. */
  readonly files: readonly [string, string];
}

/** These packages export only their entry point; the fonts lie beside its folder. */
const besideEntry = (name: string, file: string): string => join(dirname(resolve(name)), '..', 'fonts', file);

/**
 * Everything is set in Pretendard (Latin, Hangul, kana); the others stand in where a name has letters it lacks. All under
 * the SIL Open Font License.
 */
export const typefaces: readonly Typeface[] = [
  {
    family: 'Pretendard',
    files: [
      resolve('pretendard/dist/public/static/alternative/Pretendard-Regular.ttf'),
      resolve('pretendard/dist/public/static/alternative/Pretendard-Bold.ttf'),
    ],
  },
  {
    family: 'Noto Sans Hebrew',
    files: [
      besideEntry('@embedpdf/fonts-hebrew', 'NotoSansHebrew-Regular.ttf'),
      besideEntry('@embedpdf/fonts-hebrew', 'NotoSansHebrew-Bold.ttf'),
    ],
  },
  {
    family: 'Noto Naskh Arabic',
    files: [
      besideEntry('@embedpdf/fonts-arabic', 'NotoNaskhArabic-Regular.ttf'),
      besideEntry('@embedpdf/fonts-arabic', 'NotoNaskhArabic-Bold.ttf'),
    ],
  },
  {
    family: 'Noto Emoji',
    files: [
      resolve('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
      resolve('@expo-google-fonts/noto-emoji/700Bold/NotoEmoji_700Bold.ttf'),
    ],
  },
];

export const readFonts = (): Promise<Uint8Array[]> =>
  Promise.all(typefaces.flatMap(({ files }) => files).map((path) => readFile(path)));
