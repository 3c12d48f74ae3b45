/** The first reason why `markup` is not well-formed XML (as far as drawings use it), or null. */
export const markupProblem = (markup: string): string | null => {
  const open: string[] = [];
  const token = /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>|[^<]+/gy;
  let end = 0;
  for (let match = token.exec(markup); match; match = token.exec(markup)) {
    end = token.lastIndex;
    const [text, closing, name] = match;
    if (/&(?!(?:amp|lt|gt|quot|#39);)/.test(text)) return `unescaped & in ${text.slice(0, 80)}`;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML forbids
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text)) return `control character in ${text.slice(0, 80)}`;
    if (name === undefined || match[4] === '/') continue;
    if (closing !== '/') open.push(name);
    else if (open.pop() !== name) return `</${name}> closes something else`;
  }
  if (end !== markup.length) return `not a tag at ${end}: ${markup.slice(end, end + 80)}`;
  return open.length > 0 ? `<${open.at(-1)}> is never closed` : null;
};
