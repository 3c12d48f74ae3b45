import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { compareText, onceFor } from '@spandrel/analysis';
import { type Design, waiverKey } from '@spandrel/model';
import { canonicalJson, canonicalList, canonicalObject } from './canonical-json.ts';

/**
 * SHA-256 (hex) of what is judged: everything but the layout, the notes and the baseline, whatever the order of elements.
 * Two designs with one digest get one verdict, except for what is compared with their last versions.
 */
export const designDigest = (design: Design): string => {
  const { layout: _layout, notes: _notes, baseline: _baseline, components, links, flows, waivers, ...rest } = design;
  const fields = Object.entries(rest).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, canonicalJson(value)] as const],
  );
  const text = canonicalObject([
    ...fields,
    ['components', listText(components, ({ id }) => id)],
    ['links', listText(links, ({ id }) => id)],
    ['flows', listText(flows, ({ id }) => id)],
    ['waivers', listText(waivers, (waiver) => `${waiverKey(waiver.rule, waiver.at)} ${textOf(waiver)}`)],
  ]);
  return bytesToHex(sha256(utf8ToBytes(text)));
};

/** An edit leaves all but a few elements as they are: their texts are kept. */
const textOf = onceFor((element: object) => canonicalJson(element));

const listText = <Item extends object>(list: readonly Item[], key: (item: Item) => string): string =>
  canonicalList(
    list
      .map((item) => ({ item, key: key(item) }))
      .sort((a, b) => compareText(a.key, b.key))
      .map(({ item }) => textOf(item)),
  );

/** The first 12 hexadecimal digits of a text's SHA-256: enough to tell policies apart. */
export const shortDigest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);
