import { applyEditsToDoc } from '@spandrel/collab';
import { baselineOf } from '@spandrel/rules';
import type { Compute } from '../../compute/compute.ts';
import { Failure } from '../../failure.ts';
import type { AddEndpoint } from '../../routing/add-endpoint.ts';
import type { Today } from '../../today.ts';
import type { Rooms } from '../collaboration/rooms.ts';
import type { DesignStore } from '../designs/design-store.ts';
import type { PolicyStore } from '../policies/policy-store.ts';
import type { VersionStore } from './version-store.ts';

interface Options {
  readonly versions: VersionStore;
  readonly designs: DesignStore;
  readonly rooms: Rooms;
  readonly policies: PolicyStore;
  readonly compute: Compute;
  readonly today: Today;
}

export const registerVersionRoutes = (add: AddEndpoint, options: Options): void => {
  const { versions, designs, rooms, policies, compute, today } = options;

  add('listVersions', async ({ params, query }) => {
    await designs.find(params.id);
    return versions.list(params.id, query);
  });

  add('freezeVersion', async ({ params, body, member }) => {
    await rooms.flush(params.id);
    const { design, problems, archivedAt } = await designs.find(params.id);
    if (archivedAt) throw new Failure('design-archived');
    if (problems.length > 0) throw new Failure('design-not-judgeable', {}, problems);
    const { policy } = await policies.current();
    const date = today();
    const verdict = await compute.judge(design, policy, date);
    const frozen = { designId: params.id, authorId: member.id, note: body.note, design, verdict, policy };
    const version = await versions.find(await versions.create(frozen));
    const baseline = baselineOf(design, verdict, { date, version: version.number });
    await rooms.edit(params.id, (doc) => applyEditsToDoc(doc, [{ type: 'set-baseline', baseline }], 'freeze'));
    return version;
  });

  add('getVersion', ({ params }) => versions.find(params.id));

  add('submitVersion', async ({ params }) => {
    await versions.submit(params.id);
    return versions.find(params.id);
  });
};
