/** Another person (or another tab) on the same design, as their presence tells. */
export interface Peer {
  readonly clientId: number;
  readonly name: string;
  /** One of `peerColours`. */
  readonly colour: string;
  /** Position of the pointer in canvas units; null when it is not over the canvas. */
  readonly cursor: { readonly x: number; readonly y: number } | null;
  /** Ids of the selected elements. */
  readonly selection: readonly string[];
}

/** Colours that keep 4.5:1 against white text and 3:1 against both canvases. */
export const peerColours = [
  '#a8400a',
  '#17704a',
  '#8a2f7d',
  '#265a97',
  '#7d5700',
  '#5b3fa8',
  '#0f6a75',
  '#b3261e',
] as const;

/** The same person has the same colour on every screen. */
export const colourOf = (userId: string): string => {
  let hash = 0;
  for (const character of userId) hash = (hash * 31 + character.codePointAt(0)!) >>> 0;
  return peerColours[hash % peerColours.length]!;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isPoint = (value: unknown): value is { x: number; y: number } =>
  isRecord(value) && Number.isFinite(value.x) && Number.isFinite(value.y);

/**
 * Reads what others announced about themselves; anything else than the agreed shape is left out, because the server
 * passes presence on unread.
 */
export const peersOf = (states: ReadonlyMap<number, unknown>, ownClientId: number): readonly Peer[] =>
  [...states]
    .flatMap(([clientId, state]): Peer[] => {
      if (clientId === ownClientId || !isRecord(state) || !isRecord(state.user)) return [];
      const { name, colour } = state.user;
      if (typeof name !== 'string' || !peerColours.some((each) => each === colour)) return [];
      const selection = Array.isArray(state.selection) ? state.selection.filter((id) => typeof id === 'string') : [];
      return [
        {
          clientId,
          name: name.slice(0, 80),
          colour: String(colour),
          cursor: isPoint(state.cursor) ? { x: state.cursor.x, y: state.cursor.y } : null,
          selection: selection.slice(0, 200),
        },
      ];
    })
    .sort((a, b) => a.clientId - b.clientId);
