/** Text decorations of a terminal, or none. */
export interface Styles {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly green: (text: string) => string;
  readonly cyan: (text: string) => string;
}

export const styled = (colours: boolean): Styles => {
  const code = (on: number, off: number) => (text: string) => (colours ? `\u001b[${on}m${text}\u001b[${off}m` : text);
  return {
    bold: code(1, 22),
    dim: code(2, 22),
    red: code(31, 39),
    yellow: code(33, 39),
    green: code(32, 39),
    cyan: code(36, 39),
  };
};

/** Names come from files: without control characters they cannot move the cursor or change colours. */
export const printable = (text: string): string => text.replace(/\p{Cc}+/gu, ' ');

const wide =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]|\p{Emoji_Presentation}/u;

/** How many columns a text takes: East Asian characters take two. */
export const columnsOf = (text: string): number => {
  let columns = 0;
  for (const character of text.normalize('NFC')) {
    if (!/\p{M}/u.test(character)) columns += wide.test(character) ? 2 : 1;
  }
  return columns;
};

export const padTo = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)));

export const padStartTo = (text: string, columns: number): string =>
  ' '.repeat(Math.max(0, columns - columnsOf(text))) + text;

/** A text of at most so many columns, ending in … where something was left out. */
export const fitTo = (text: string, columns: number): string => {
  if (columnsOf(text) <= columns) return text;
  let fitting = '';
  for (const character of text) {
    if (columnsOf(fitting + character) > columns - 1) break;
    fitting += character;
  }
  return `${fitting}…`;
};

/** Breaks a text at spaces into lines of at most so many columns; a longer word keeps a line of its own. */
export const wrapText = (text: string, columns: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).split(' ').filter(Boolean)) {
    if (line && columnsOf(line) + 1 + columnsOf(word) > columns) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
};
