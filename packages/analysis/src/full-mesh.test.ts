import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullMeshes, type PairLink } from './full-mesh.ts';

const clique = (members: readonly string[]): readonly PairLink[] =>
  members.flatMap((a, at) => members.slice(at + 1).map((b) => ({ id: `${a}${b}`, a, b })));
const membersOf = (links: readonly PairLink[]) => fullMeshes(links, 6, 0.8).map(({ members }) => members.join(''));

/** Members and joined pairs of the meshes, with everybody's neighbours counted anew whenever a member is set aside. */
const meshesByCounting = (pairs: readonly (readonly [string, string])[], least: number, density: number) => {
  const joined = (a: string, b: string) =>
    pairs.some(([one, other]) => (one === a && other === b) || (one === b && other === a));
  const found: [string, number][] = [];
  let left = [...new Set(pairs.flatMap(([a, b]) => (a === b ? [] : [a, b])))].sort();
  while (left.length >= least) {
    let group = left;
    const degreeOf = (member: string) => group.filter((other) => other !== member && joined(member, other)).length;
    const countPairs = () => group.reduce((sum, member) => sum + degreeOf(member), 0) / 2;
    while (group.length >= least && countPairs() / ((group.length * (group.length - 1)) / 2) < density) {
      const fewest = Math.min(...group.map(degreeOf));
      const loner = group.find((member) => degreeOf(member) === fewest);
      group = group.filter((member) => member !== loner);
    }
    if (group.length < least) break;
    found.push([group.join(''), countPairs()]);
    left = left.filter((member) => !group.includes(member));
  }
  return found;
};

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

  it('are those that counting all neighbours again and again would leave', () => {
    const pair = fc.tuple(fc.constantFrom(...'abcdefghij'), fc.constantFrom(...'abcdefghij'));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 60 }), fc.constantFrom(3, 4, 6), (pairs, least) => {
        const links = pairs.map(([a, b], at) => ({ id: `l${at}`, a, b }));
        const found = fullMeshes(links, least, 0.8).map(({ members, pairs: count }) => [members.join(''), count]);
        expect(found).toEqual(meshesByCounting(pairs, least, 0.8));
      }),
    );
  });

  it('are not what meets at a hub', () => {
    expect(membersOf([...'abcdefgh'].map((b) => ({ id: b, a: 'hub', b })))).toEqual([]);
  });
});
