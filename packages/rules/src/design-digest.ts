import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Design } from '@spandrel/model';
import { waiverKey } from '@spandrel/model';
import { canonicalJson } from './canonical-json.ts';

/**
 * SHA-256 (hex) of what is judged: everything but the layout, the notes and the baseline, whatever the order of elements.
 * Two designs with one digest get one verdict, except for what is compared with their last versions.
 */
export const designDigest = (design: Design): string => {
  const { layout: _layout, notes: _notes, baseline: _baseline, components, links, flows, waivers, ...rest } = design;
  const judged = {
    ...rest,
    components: byKey(components, ({ id }) => id),
    links: byKey(links, ({ id }) => id),
    flows: byKey(flows, ({ id }) => id),
    waivers: byKey(waivers, (waiver) => `${waiverKey(waiver.rule, waiver.at)} ${canonicalJson(waiver)}`),
  };
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(judged))));
};

/** The first 12 hexadecimal digits of a text's SHA-256: enough to tell policies apart. */
export const shortDigest = (text: string): string => bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);

const byKey = <T>(list: readonly T[], key: (item: T) => string): readonly T[] =>
  list
    .map((item) => ({ item, key: key(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item);
