export type FontWeight = 'regular' | 'bold';

/** Advance widths of U+0020…U+007E in hundredths of an em, read from the hmtx tables of Pretendard 1.3.9 Regular and Bold. */
const advances: Readonly<Record<FontWeight, readonly number[]>> = {
  regular: [
    25, 33, 38, 60, 61, 86, 61, 20, 34, 34, 47, 63, 26, 43, 25, 33, 60, 44, 59, 62, 62, 60, 61, 55, 61, 61, 25, 25, 63,
    63, 63, 48, 88, 65, 62, 69, 69, 57, 56, 71, 71, 24, 52, 62, 53, 85, 72, 73, 60, 73, 61, 61, 61, 71, 65, 92, 61, 63,
    59, 34, 33, 34, 44, 42, 47, 54, 59, 53, 59, 55, 34, 58, 56, 22, 22, 52, 22, 83, 56, 57, 58, 58, 35, 50, 34, 55, 53,
    78, 51, 53, 51, 34, 31, 34, 63,
  ],
  bold: [
    23, 31, 38, 62, 63, 96, 65, 20, 39, 39, 54, 65, 29, 45, 28, 37, 66, 47, 61, 64, 66, 63, 64, 58, 64, 64, 28, 28, 65,
    65, 65, 54, 87, 72, 64, 72, 70, 59, 56, 73, 72, 27, 55, 66, 55, 88, 71, 75, 62, 75, 63, 64, 63, 70, 72, 100, 69, 70,
    64, 39, 37, 39, 47, 46, 48, 56, 61, 56, 61, 57, 37, 61, 60, 26, 26, 56, 26, 88, 60, 59, 61, 61, 39, 54, 37, 60, 56,
    82, 55, 56, 55, 39, 35, 39, 65,
  ],
};

const isCombining = /\p{M}|\p{Cf}/u;
const isHangul = /\p{Script=Hangul}/u;
const isLetterOrDigit = /[\p{L}\p{N}]/u;
const isWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}]/u;

const characterWidth = (character: string, weight: FontWeight): number => {
  const code = character.codePointAt(0) ?? 32;
  if (code >= 32 && code < 127) return (advances[weight][code - 32] ?? 60) / 100;
  if (isCombining.test(character)) return 0;
  if (isHangul.test(character)) return 0.87;
  if (isWide.test(character)) return 1.05;
  if (character === '·') return 0.26;
  return isLetterOrDigit.test(character) ? 0.66 : 1;
};

/** Width of a line of Pretendard at `size`, in the unit of `size`; scripts the font lacks are estimated on the wide side. */
export const textWidth = (text: string, size: number, weight: FontWeight = 'regular'): number => {
  let width = 0;
  for (const character of text) width += characterWidth(character, weight);
  return width * size;
};

/** The longest beginning of `text` that fits, ended with … when something was cut. Never splits a character. */
export const fitText = (text: string, maxWidth: number, size: number, weight: FontWeight = 'regular'): string => {
  if (textWidth(text, size, weight) <= maxWidth) return text;
  const room = maxWidth - textWidth('…', size, weight);
  let width = 0;
  let kept = '';
  for (const character of text) {
    width += characterWidth(character, weight) * size;
    if (width > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
};

/** Breaks `text` at spaces and hyphens into at most `maxLines` lines that fit; the last one is cut with … */
export const wrapText = (
  text: string,
  maxWidth: number,
  maxLines: number,
  size: number,
  weight: FontWeight = 'regular',
): readonly string[] => {
  const words = text.match(/[^\s-]+-?|-/gu) ?? [];
  const gaps = text.match(/[^\s-]+-?\s*|-\s*/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (line !== '' && textWidth(line + word, size, weight) > maxWidth && lines.length < maxLines - 1) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += gaps[index] ?? word;
  }
  lines.push(line.trimEnd());
  return lines.map((each) => fitText(each, maxWidth, size, weight));
};
