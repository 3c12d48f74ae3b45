import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import i18n from 'i18next';
import { errorCodeOf, sentenceOfError } from '../api.ts';
import { watchConnection } from '../connection.ts';
import { sessionQuery } from '../session.ts';
import { notifyFailure } from '../ui/notify.ts';

declare module '@tanstack/react-query' {
  interface Register {
    /** `quiet`: the place that calls shows the failure itself. */
    mutationMeta: { quiet?: boolean };
  }
}

const currentLocale = () => (i18n.language === 'ko' ? 'ko' : 'en');

const endSession = (error: unknown) => {
  if (errorCodeOf(error) === 'unauthenticated') queryClient.setQueryData(sessionQuery.queryKey, null);
};

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: endSession }),
  mutationCache: new MutationCache({
    onError: (error, _variables, _result, mutation) => {
      endSession(error);
      if (!mutation.meta?.quiet)
        notifyFailure(i18n.t('app:failure.notification'), sentenceOfError(error, currentLocale()));
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // The connection banner asks again by itself; only a busy server is worth a second try here.
      retry: (count, error) => count < 2 && errorCodeOf(error) === 'unavailable',
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

watchConnection((connection) => {
  if (connection === 'online') void queryClient.invalidateQueries();
});
