import { describe, expect, it } from 'vitest';
import { scaleLook } from '../../vocabulary/element-look.ts';
import { createLookStore, withWeakest } from './look-store.ts';

describe('the store of looks', () => {
  it('keeps the object of a look that stayed the same, so that its element is not drawn again', () => {
    const store = createLookStore();
    store.set(new Map([['a', scaleLook(1, '1 ms')]]));
    const before = store.get('a');
    store.set(
      new Map([
        ['a', scaleLook(1, '1 ms')],
        ['b', scaleLook(2, '9 ms')],
      ]),
    );
    expect(store.get('a')).toBe(before);
    expect(store.get('b')?.figure).toBe('9 ms');
  });

  it('takes away what is no longer shown, and says so', () => {
    const store = createLookStore();
    store.set(new Map([['a', scaleLook(1, null)]]));
    let calls = 0;
    const stop = store.subscribe(() => {
      calls += 1;
    });
    store.set(new Map());
    stop();
    store.set(new Map([['a', scaleLook(1, null)]]));
    expect(calls).toBe(1);
  });
});

describe('the weakest element of a path', () => {
  it('is marked with a word, or beside the figure it shows', () => {
    expect(withWeakest(null, 'a', 'weakest')?.get('a')).toMatchObject({ sign: 'weakest', figure: 'weakest' });
    const looks = new Map([['a', scaleLook(3, '9 ms')]]);
    expect(withWeakest(looks, 'a', 'weakest')?.get('a')).toMatchObject({ sign: 'weakest', figure: '9 ms', weight: 3 });
  });

  it('changes nothing where none is known', () => {
    const looks = new Map([['a', scaleLook(3, '9 ms')]]);
    expect(withWeakest(looks, null, 'weakest')).toBe(looks);
  });
});
