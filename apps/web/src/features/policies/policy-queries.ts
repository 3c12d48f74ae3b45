import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../api.ts';

export const policyChangesQuery = (page: number) =>
  queryOptions({
    queryKey: ['policy-changes', page],
    queryFn: ({ signal }) => unwrap(api.listPolicyChanges({ query: { page, pageSize: 20 } }, signal)),
    placeholderData: keepPreviousData,
  });
