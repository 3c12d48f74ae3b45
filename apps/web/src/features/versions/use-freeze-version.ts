import type { VersionDetail } from '@spandrel/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api.ts';
import { notifyDone } from '../../ui/notify.ts';

const useRefreshVersions = () => {
  const queryClient = useQueryClient();
  return async (version: VersionDetail) => {
    queryClient.setQueryData(['version', version.id], version);
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: ['versions', version.designId] }),
      queryClient.invalidateQueries({ queryKey: ['designs'] }),
    ]);
  };
};

/** Freezes the design as it stands and, when `submit`, asks for review of it. */
export const useFreezeVersion = (designId: string, onDone: (version: VersionDetail) => void) => {
  const { t } = useTranslation('versions');
  const refresh = useRefreshVersions();
  return useMutation({
    mutationFn: async ({ note, submit }: { note: string; submit: boolean }) => {
      const version = await unwrap(api.freezeVersion({ params: { id: designId }, body: { note } }));
      return submit ? unwrap(api.submitVersion({ params: { id: version.id } })) : version;
    },
    meta: { quiet: true },
    onSuccess: async (version, { submit }) => {
      await refresh(version);
      notifyDone(t(submit ? 'submitted' : 'frozen', { number: version.number }));
      onDone(version);
    },
  });
};

/** Asks for review of a version that was only frozen. */
export const useSubmitVersion = (versionId: string) => {
  const { t } = useTranslation('versions');
  const refresh = useRefreshVersions();
  return useMutation({
    mutationFn: () => unwrap(api.submitVersion({ params: { id: versionId } })),
    onSuccess: async (version) => {
      await refresh(version);
      notifyDone(t('submitted', { number: version.number }));
    },
  });
};
