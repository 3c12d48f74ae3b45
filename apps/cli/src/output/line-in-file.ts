/** 1-based line where an element's id stands; the first line where the text has it in no form we know. */
export const lineOfElement = (text: string, id: string): number =>
  lineOf(text, new RegExp(`(?:^|[\\s{,"'-])["']?id["']?\\s*:\\s*["']?${id}["']?(?=[\\s,}"']|$)`, 'm'));

/** 1-based line where a practice question is answered; the first line for what is said of the design as a whole. */
export const lineOfAnswer = (text: string, question: string): number =>
  lineOf(text, new RegExp(`(?:^|[\\s{,])["']?${question.replaceAll('.', '\\.')}["']?\\s*:`, 'm'));

const lineOf = (text: string, pattern: RegExp): number => {
  const place = pattern.exec(text);
  return place ? text.slice(0, place.index + place[0].length).split('\n').length : 1;
};
