/**
 * What a computation read of a design that is being edited, as pairs of a word's position and its bits: the things (components,
 * links, flows, the design itself) and the fields. It depends on every one of these fields of every one of these things.
 */
export interface Reads {
  readonly things: Int32Array;
  readonly fields: Int32Array;
}

/** The edits of a design so far: the thing and the field of each, by their numbers. */
export interface Journal {
  readonly things: number[];
  readonly fields: number[];
  /** Number of things in the design. */
  readonly thingCount: number;
}

/** Fields are told apart by their numbers up to here and share bits beyond: then more is computed anew than has to be. */
const fieldBits = 1024;

/** The reads of a computation that is running. */
interface Frame {
  readonly journal: Journal;
  readonly things: Int32Array;
  readonly fields: Int32Array;
}

let running: Frame | undefined;
// A frame is needed only while its computation runs and then serves the next one of the same journal.
let spare: Frame[] = [];

/** The journal of the design that the running computation reads; undefined where nothing is recorded. */
export const currentJournal = (): Journal | undefined => running?.journal;

/** Runs a computation and tells what it read. Whatever it read counts as read by the computation around it, also when it throws. */
export const record = <Value>(
  journal: Journal,
  compute: () => Value,
): { readonly value: Value; readonly reads: Reads } => {
  const outer = running;
  const frame = takeFrame(journal);
  running = frame;
  let value: Value;
  try {
    value = compute();
  } catch (error) {
    running = outer;
    addReads(leaveFrame(frame));
    throw error;
  }
  running = outer;
  const reads = leaveFrame(frame);
  addReads(reads);
  return { value, reads };
};

/** Notes that the running computation reads a field of a thing. */
export const noteRead = (thing: number, field: number): void => {
  if (running === undefined) return;
  setBit(running.things, thing);
  setBit(running.fields, field % fieldBits);
};

/** Notes that the running computation uses the result of another that has read all this. */
export const addReads = ({ things, fields }: Reads): void => {
  if (running === undefined) return;
  addWords(running.things, things);
  addWords(running.fields, fields);
};

/** Whether one of the edits since the given number of them touches what was read. */
export const isTouched = (reads: Reads, journal: Journal, since: number): boolean => {
  for (let edit = since; edit < journal.things.length; edit += 1) {
    const field = journal.fields[edit]! % fieldBits;
    if (hasBit(reads.fields, field) && hasBit(reads.things, journal.things[edit]!)) return true;
  }
  return false;
};

const takeFrame = (journal: Journal): Frame => {
  const known = spare.pop();
  if (known?.journal === journal) return known;
  // Frames of another journal have another size.
  spare = [];
  const words = (bits: number) => new Int32Array(Math.ceil(bits / 32));
  return { journal, things: words(journal.thingCount), fields: words(fieldBits) };
};

const leaveFrame = (frame: Frame): Reads => {
  const reads = { things: takeWords(frame.things), fields: takeWords(frame.fields) };
  spare.push(frame);
  return reads;
};

/** The words that are not zero, with their positions; leaves all of them zero. */
const takeWords = (words: Int32Array): Int32Array => {
  let count = 0;
  for (const word of words) if (word !== 0) count += 1;
  const taken = new Int32Array(2 * count);
  for (let position = 0, next = 0; next < taken.length; position += 1) {
    if (words[position] === 0) continue;
    taken[next] = position;
    taken[next + 1] = words[position]!;
    next += 2;
    words[position] = 0;
  }
  return taken;
};

const addWords = (words: Int32Array, added: Int32Array): void => {
  for (let next = 0; next < added.length; next += 2) words[added[next]!]! |= added[next + 1]!;
};

const setBit = (words: Int32Array, bit: number): void => {
  words[bit >> 5]! |= 1 << (bit & 31);
};

const hasBit = (taken: Int32Array, bit: number): boolean => {
  const position = bit >> 5;
  for (let next = 0; next < taken.length; next += 2) {
    if (taken[next] === position) return (taken[next + 1]! & (1 << (bit & 31))) !== 0;
  }
  return false;
};
