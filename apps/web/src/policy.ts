import { queryOptions } from '@tanstack/react-query';
import { api, unwrap } from './api.ts';

/** The policy everything is judged by; looked at again whenever somebody comes back to the window. */
export const policyQuery = queryOptions({
  queryKey: ['policy'],
  queryFn: ({ signal }) => unwrap(api.getPolicy({}, signal)),
  refetchOnWindowFocus: 'always',
});
