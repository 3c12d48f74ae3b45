import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../api.ts';

export const versionsQuery = (designId: string, page: number) =>
  queryOptions({
    queryKey: ['versions', designId, page],
    queryFn: ({ signal }) =>
      unwrap(api.listVersions({ params: { id: designId }, query: { page, pageSize: 25 } }, signal)),
    placeholderData: keepPreviousData,
  });
