import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../api.ts';

/** How often what others write is read again while the page is open, in ms. */
const refreshEveryMs = 10_000;

export const versionQuery = (id: string) =>
  queryOptions({
    queryKey: ['version', id],
    queryFn: ({ signal }) => unwrap(api.getVersion({ params: { id } }, signal)),
    refetchInterval: refreshEveryMs * 3,
  });

export const reviewsQuery = (versionId: string) =>
  queryOptions({
    queryKey: ['reviews', versionId],
    queryFn: async ({ signal }) =>
      (await unwrap(api.listReviews({ params: { id: versionId }, query: { pageSize: 200 } }, signal))).items,
    refetchInterval: refreshEveryMs,
  });

/** Every comment of a version, however many pages they fill. */
export const commentsQuery = (versionId: string) =>
  queryOptions({
    queryKey: ['comments', versionId],
    queryFn: async ({ signal }) => {
      const read = (page: number) =>
        unwrap(api.listComments({ params: { id: versionId }, query: { page, pageSize: 200 } }, signal));
      const first = await read(1);
      const rest = Array.from({ length: Math.ceil(first.total / first.pageSize) - 1 }, (_, index) => read(index + 2));
      return [first, ...(await Promise.all(rest))].flatMap(({ items }) => items);
    },
    refetchInterval: refreshEveryMs,
  });
