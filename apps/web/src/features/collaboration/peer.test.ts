import { describe, expect, it } from 'vitest';
import { colourOf, peerColours, peersOf } from './peer.ts';

const user = { name: 'Ada', colour: peerColours[0] };

describe('presence of others', () => {
  it('leaves out oneself and whoever announced nonsense', () => {
    const states = new Map<number, unknown>([
      [1, { user }],
      [2, { user, cursor: { x: 1, y: 2 }, selection: ['r1', 7] }],
      [3, { user: { name: 'Eve', colour: 'url(javascript:1)' } }],
      [4, null],
      [5, { user, cursor: { x: 'far', y: 2 } }],
    ]);
    expect(peersOf(states, 1)).toEqual([
      { clientId: 2, ...user, cursor: { x: 1, y: 2 }, selection: ['r1'] },
      { clientId: 5, ...user, cursor: null, selection: [] },
    ]);
  });

  it('gives a person the same colour every time', () => {
    expect(colourOf('user-1')).toBe(colourOf('user-1'));
    expect(peerColours).toContain(colourOf('user-2'));
  });
});
