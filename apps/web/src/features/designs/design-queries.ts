import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../api.ts';

export interface DesignFilter {
  readonly query: string;
  readonly archived: boolean;
  readonly page: number;
}

export const designsQuery = ({ query, archived, page }: DesignFilter) =>
  queryOptions({
    queryKey: ['designs', { query, archived, page }],
    queryFn: ({ signal }) =>
      unwrap(
        api.listDesigns(
          { query: { page, pageSize: 25, archived: String(archived), ...(query ? { query } : {}) } },
          signal,
        ),
      ),
    placeholderData: keepPreviousData,
  });

export const samplesQuery = queryOptions({
  queryKey: ['samples'],
  queryFn: ({ signal }) => unwrap(api.listSamples({}, signal)),
  staleTime: Number.POSITIVE_INFINITY,
});
