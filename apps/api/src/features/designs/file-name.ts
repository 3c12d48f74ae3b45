/** A name people gave as the name of a file, e.g. `Retail platform.spandrel.yaml`. */
export const fileNameOf = (name: string, extension: string): string =>
  `${
    name
      .replace(/[\\/:*?"<>|]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 100) || 'design'
  }.${extension}`;
