import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../api.ts';

export interface DesignFilter {
  readonly query: string;
  readonly archived: boolean;
  readonly page: number;
}

/** The filter as it stands in the address. */
export type DesignSearch = { [Key in keyof DesignFilter]?: DesignFilter[Key] | undefined };

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

export const designQuery = (id: string) =>
  queryOptions({
    queryKey: ['design', id],
    queryFn: ({ signal }) => unwrap(api.getDesign({ params: { id } }, signal)),
  });
