import { Failure } from '../../failure.ts';
import type { AddEndpoint } from '../../routing/add-endpoint.ts';
import type { IsReady } from './service-store.ts';

export const registerServiceRoutes = (add: AddEndpoint, isReady: IsReady): void => {
  add('getHealth', async () => ({ status: 'ok' as const }));

  add('getReadiness', async () => {
    if (!(await isReady())) throw new Failure('unavailable');
    return { status: 'ready' as const };
  });
};
