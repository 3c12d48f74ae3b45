import { describe, expect, it } from 'vitest';
import { fullMeshes, type PairLink } from './full-mesh.ts';

const clique = (members: readonly string[]): readonly PairLink[] =>
  members.flatMap((a, at) => members.slice(at + 1).map((b) => ({ id: `${a}${b}`, a, b })));
const membersOf = (links: readonly PairLink[]) => fullMeshes(links, 6, 0.8).map(({ members }) => members.join(''));

describe('full meshes', () => {
  it('are groups with nearly all pairs joined', () => {
    const six = clique([...'abcdef']);
    expect(fullMeshes(six, 6, 0.8)).toMatchObject([{ members: [...'abcdef'], pairs: 15 }]);
    expect(membersOf(six.slice(3))).toEqual(['abcdef']);
    expect(membersOf(six.slice(4))).toEqual([]);
  });

  it('need enough members', () => {
    expect(membersOf(clique([...'abcde']))).toEqual([]);
  });

  it('leave out what hangs on them, and do not count parallel links twice', () => {
    const parallel = { id: 'again', a: 'b', b: 'a' };
    const tail = { id: 'tail', a: 'f', b: 'x' };
    const [mesh] = fullMeshes([...clique([...'abcdef']), parallel, tail], 6, 0.8);
    expect(mesh).toMatchObject({ members: [...'abcdef'], pairs: 15 });
    expect(mesh?.links).toHaveLength(16);
  });

  it('are found one after another', () => {
    const bridge = { id: 'bridge', a: 'a', b: 'u' };
    expect(membersOf([...clique([...'abcdef']), ...clique([...'uvwxyz']), bridge]).sort()).toEqual([
      'abcdef',
      'uvwxyz',
    ]);
  });

  it('are not what meets at a hub', () => {
    expect(membersOf([...'abcdefgh'].map((b) => ({ id: b, a: 'hub', b })))).toEqual([]);
  });
});
