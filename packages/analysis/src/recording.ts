/** The edits of a design so far: the thing (component, link, flow, or the design itself) and the field of each, by their numbers. */
export interface Journal {
  readonly things: number[];
  readonly fields: number[];
  /** Number of things in the design. */
  readonly thingCount: number;
}

/** What is known of a value that is kept until something it was made of has changed. */
export interface Cell {
  readonly journal: Journal;
  /** Cells are numbered as they are made. */
  readonly number: number;
  /** Computes the value and keeps it; false when it is the one that was kept before. */
  readonly update: () => boolean;
  /** How often the value became another one. */
  changes: number;
  /** Whether after this many edits the value is what computing it again would give. */
  isCurrent: boolean;
  checkedEdits: number;
  reads: Reads;
  /** The computation that noted last that it uses the cell. */
  usedBy: number;
}

/**
 * What a value was made of: some fields of some things (each of these fields of each of these things, as pairs of a word's
 * position and its bits), and other cells in the order they were used, with how often each had changed by then.
 */
interface Reads {
  readonly things: Int32Array;
  readonly fields: Int32Array;
  readonly cells: readonly Cell[];
  readonly changes: Int32Array;
}

/** A computation that is running, with what it has read so far. */
interface Frame {
  readonly number: number;
  readonly journal: Journal;
  /** The number of the first cell made while it runs. */
  readonly firstCell: number;
  readonly things: Int32Array;
  readonly fields: Int32Array;
  readonly cells: Set<Cell>;
}

/** Fields are told apart by their numbers up to here and share bits beyond: then more is computed anew than has to be. */
const fieldBits = 1024;
const nothing: Reads = {
  things: new Int32Array(0),
  fields: new Int32Array(0),
  cells: [],
  changes: new Int32Array(0),
};

let running: Frame | undefined;
let madeCells = 0;
let startedFrames = 0;
// The words of a frame are needed only while it runs and then serve the next one.
const spareWords: { readonly things: Int32Array; readonly fields: Int32Array }[] = [];

/** The journal of the design that the running computation reads; undefined where nothing is recorded. */
export const currentJournal = (): Journal | undefined => running?.journal;

export const newCell = (journal: Journal, update: () => boolean): Cell => ({
  journal,
  number: madeCells++,
  update,
  changes: 0,
  isCurrent: false,
  checkedEdits: 0,
  reads: nothing,
  usedBy: -1,
});

/** Notes that the running computation reads a field of a thing. */
export const noteRead = (thing: number, field: number): void => {
  if (running === undefined) return;
  setBit(running.things, thing);
  setBit(running.fields, field % fieldBits);
};

/** Notes that the running computation uses the value of a cell. */
export const noteUse = (cell: Cell): void => {
  if (running === undefined || cell.usedBy === running.number) return;
  cell.usedBy = running.number;
  running.cells.add(cell);
};

/**
 * Makes a cell's value what computing it now would give. It is computed again only when an edit touches what it read itself, or
 * when a value it used has become another one; those are brought up to date first, in the order they were used.
 */
export const bringUpToDate = (cell: Cell): void => {
  const edits = cell.journal.things.length;
  if (cell.checkedEdits === edits && cell.isCurrent) return;
  if (!cell.isCurrent || isTouched(cell) || !areUnchanged(cell.reads)) {
    cell.isCurrent = false;
    if (cell.update()) cell.changes += 1;
  }
  cell.isCurrent = true;
  cell.checkedEdits = edits;
};

/** Computes the value of a cell. Where it throws, what it had read counts as read by the computation around it. */
export const computeFor = <Value>(cell: Cell, compute: () => Value): Value => {
  const { frame, value } = run(cell.journal, compute);
  cell.reads = readsOf(frame);
  return value;
};

/** Runs a computation that reads a live design without keeping what it gives. */
export const runRecorded = <Value>(journal: Journal, compute: () => Value): Value => {
  const { frame, value } = run(journal, compute);
  passOn(frame);
  return value;
};

const run = <Value>(journal: Journal, compute: () => Value): { readonly frame: Frame; readonly value: Value } => {
  const outer = running;
  const words = spareWords.pop();
  // Words of another design's frame have another length.
  const fitting = words?.things.length === wordsFor(journal.thingCount) ? words : undefined;
  const frame: Frame = {
    number: startedFrames++,
    journal,
    firstCell: madeCells,
    things: fitting?.things ?? new Int32Array(wordsFor(journal.thingCount)),
    fields: fitting?.fields ?? new Int32Array(wordsFor(fieldBits)),
    cells: new Set(),
  };
  running = frame;
  try {
    const value = compute();
    running = outer;
    return { frame, value };
  } catch (error) {
    running = outer;
    passOn(frame);
    throw error;
  }
};

/** Makes all that a computation read part of what the one around it reads. */
const passOn = (frame: Frame): void => {
  const reads = readsOf(frame);
  if (running === undefined) return;
  addWords(running.things, reads.things);
  addWords(running.fields, reads.fields);
  for (const cell of reads.cells) running.cells.add(cell);
};

/**
 * What a computation that has ended read. Cells made on its way are its own: what they were made of stands in for them, so that
 * they can go.
 */
const readsOf = ({ firstCell, things, fields, cells }: Frame): Reads => {
  const used: Cell[] = [];
  for (const cell of cells) {
    if (cell.number < firstCell) {
      used.push(cell);
      continue;
    }
    addWords(things, cell.reads.things);
    addWords(fields, cell.reads.fields);
    for (const inner of cell.reads.cells) cells.add(inner);
  }
  const reads = {
    things: takeWords(things),
    fields: takeWords(fields),
    cells: used,
    changes: Int32Array.from(used, ({ changes }) => changes),
  };
  spareWords.push({ things, fields });
  return reads;
};

/** Whether an edit since the cell was last looked at touches what it read itself. */
const isTouched = ({ reads, journal, checkedEdits }: Cell): boolean => {
  for (let edit = checkedEdits; edit < journal.things.length; edit += 1) {
    const field = journal.fields[edit]! % fieldBits;
    if (hasBit(reads.fields, field) && hasBit(reads.things, journal.things[edit]!)) return true;
  }
  return false;
};

const areUnchanged = ({ cells, changes }: Reads): boolean => {
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at]!;
    if (cell.changes !== changes[at]) return false;
    try {
      bringUpToDate(cell);
    } catch {
      // Whoever uses the value finds out why.
      return false;
    }
    if (cell.changes !== changes[at]) return false;
  }
  return true;
};

const wordsFor = (bits: number): number => Math.ceil(bits / 32);

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
