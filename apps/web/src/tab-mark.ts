/** Four letters and digits that tell this tab from every other one; part of the ids of what is drawn in it. */
export const tabMark = Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) => (byte % 36).toString(36)).join(
  '',
);
