import type { DesignDetail, NewDesign } from '@spandrel/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '../../api.ts';

/** Creates a design; `quiet` when the caller shows the failure itself. */
export const useCreateDesign = (onCreated: (design: DesignDetail) => void, quiet = false) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: NewDesign) => unwrap(api.createDesign({ body })),
    meta: { quiet },
    onSuccess: async (design) => {
      await queryClient.invalidateQueries({ queryKey: ['designs'] });
      onCreated(design);
    },
  });
};
