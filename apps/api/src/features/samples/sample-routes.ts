import { samples } from '@spandrel/model';
import type { AddEndpoint } from '../../routing/add-endpoint.ts';
import { sliceOf, toPage } from '../../routing/page.ts';

export const registerSampleRoutes = (add: AddEndpoint): void => {
  add('listSamples', async ({ query }) => {
    const { skip, take } = sliceOf(query);
    const items = samples.slice(skip, skip + take).map(({ id, name, summary }) => ({ id, name, summary }));
    return toPage(query, items, samples.length);
  });
};
