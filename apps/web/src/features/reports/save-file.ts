import type { ReceivedFile } from '@spandrel/contract';

/** Hands a received file to the browser's downloads. */
export const saveFile = ({ bytes, mediaType, filename }: ReceivedFile): void => {
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = filename;
  anchor.click();
  // The download has its own hold on the bytes once it has started; the next task is late enough for every browser.
  setTimeout(() => URL.revokeObjectURL(address), 0);
};
