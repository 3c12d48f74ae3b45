/** The code of a page could not be fetched: no network, or a newer version of the app is on the server. */
export class PageUnavailable extends Error {
  constructor(cause: unknown) {
    super('The code of this page could not be loaded.', { cause });
    this.name = 'PageUnavailable';
  }
}

type Load<Page> = () => Promise<Page>;

const loads: Load<unknown>[] = [];

/**
 * Code of a page that is fetched when it is first needed. A failure is told apart from faults of the page, because the
 * router would otherwise reload the whole app, which loses what was not saved yet.
 */
export const onDemand = <Page>(load: Load<Page>): Load<Page> => {
  loads.push(load);
  return () =>
    load().catch((cause: unknown) => {
      throw new PageUnavailable(cause);
    });
};

/** Fetches every page in the background, so that going on works while the network is away. */
export const fetchAllPages = (): void => {
  for (const load of loads) void load().catch(() => undefined);
};
