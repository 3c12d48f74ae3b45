import { useMutation, useQueryClient } from '@tanstack/react-query';
import { notifyDone } from '../../ui/notify.ts';

/** Something done to a design of the list: the list is read again, and a message says it happened. */
export const useDesignAction = <Input = void>(act: (input: Input) => Promise<unknown>, done: string) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['designs'] }),
        queryClient.invalidateQueries({ queryKey: ['design'] }),
      ]);
      notifyDone(done);
    },
  });
};
