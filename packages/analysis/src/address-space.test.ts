import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressSpace } from './address-space.ts';

describe('address space', () => {
  it('is what is allocated over what there is', () => {
    expect(addressSpace(['10.0.0.0/16'], ['10.0.0.0/18', '10.0.64.0/20'])).toEqual({
      share: 5 / 16,
      largest: '10.0.0.0/18',
      hasRoom: true,
    });
  });

  it('has no room where the free addresses lie scattered', () => {
    const scattered = addressSpace(['10.0.0.0/22'], ['10.0.0.0/24', '10.0.1.0/25', '10.0.2.128/25', '10.0.3.0/25']);
    expect(scattered).toMatchObject({ share: 0.625, hasRoom: false });
  });

  it('does not count what lies elsewhere or in another block', () => {
    expect(addressSpace(['10.0.0.0/16'], ['10.0.0.0/17', '10.0.3.0/24', '192.168.0.0/16'])).toMatchObject({
      share: 0.5,
    });
    expect(addressSpace(['10.0.0.0/16'], ['192.168.0.0/16'])).toBeUndefined();
  });

  it('looks at the fuller of the two families', () => {
    expect(addressSpace(['10.0.0.0/16', 'fd00::/48'], ['fd00::/64', '10.0.0.0/16'])).toMatchObject({
      share: 1,
      largest: '10.0.0.0/16',
    });
  });

  it('agrees with counting every address', () => {
    const block = fc.tuple(fc.integer({ min: 26, max: 32 }), fc.nat(127)).map(([length, at]) => {
      const size = 2 ** (32 - length);
      return { cidr: `10.0.0.${(at * size) % 128}/${length}`, first: (at * size) % 128, size };
    });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
        const used = new Set(blocks.flatMap(({ first, size }) => Array.from({ length: size }, (_, at) => first + at)));
        const largest = Math.max(...blocks.map(({ size }) => size));
        const starts = Array.from({ length: 128 / largest }, (_, at) => at * largest);
        const hasRoom = starts.some(
          (start) => !Array.from({ length: largest }, (_, at) => start + at).some((each) => used.has(each)),
        );
        expect(
          addressSpace(
            ['10.0.0.0/25'],
            blocks.map(({ cidr }) => cidr),
          ),
        ).toMatchObject({ share: used.size / 128, hasRoom });
      }),
    );
  });
});
