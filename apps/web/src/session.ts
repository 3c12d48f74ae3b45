import { type Action, may, type Session } from '@spandrel/contract';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { ApiFailure, api, unwrap } from './api.ts';

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await unwrap(api.getSession({}, signal));
    } catch (error) {
      if (error instanceof ApiFailure && error.error.code === 'unauthenticated') return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

/** The session of a page behind sign-in; the router guarantees it there. */
export const useSession = (): Session | null => useQuery(sessionQuery).data ?? null;

/** Whether the person signed in may do something; what is forbidden is not offered. */
export const useMay = (action: Action): boolean => {
  const session = useSession();
  return session !== null && may(session.role, action);
};
