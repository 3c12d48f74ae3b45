import type { Locale } from '@spandrel/model';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api.ts';
import { sessionQuery } from '../../session.ts';
import { notifyDone } from '../../ui/notify.ts';

/** Changes the own name or language. */
export const useUpdateSession = () => {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: { name?: string; locale?: Locale }) => unwrap(api.updateSession({ body })),
    onSuccess: (session) => {
      queryClient.setQueryData(sessionQuery.queryKey, session);
      notifyDone(t('saved'));
    },
  });
};
