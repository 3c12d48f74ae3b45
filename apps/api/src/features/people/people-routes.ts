import type { AddEndpoint } from '../../routing/add-endpoint.ts';
import type { InvitationStore } from './invitation-store.ts';
import type { PeopleStore } from './people-store.ts';

interface Options {
  readonly people: PeopleStore;
  readonly invitations: InvitationStore;
}

export const registerPeopleRoutes = (add: AddEndpoint, { people, invitations }: Options): void => {
  add('listPeople', ({ query }) => people.list(query));
  add('changeRole', ({ params, body }) => people.changeRole(params.id, body.role));
  add('removePerson', ({ params }) => people.remove(params.id));

  add('listInvitations', ({ query }) => invitations.list(query));
  add('invite', ({ body, member }) => invitations.create(member.id, body.email, body.role));
  add('withdrawInvitation', ({ params }) => invitations.withdraw(params.id));
  add('previewInvitation', ({ params }) => invitations.preview(params.token));

  add('acceptInvitation', async ({ params, member }) => {
    const role = await invitations.roleFor(params.token, member.email);
    await invitations.acceptFor(member.id, params.token, role);
    const { id, name, email, locale } = member;
    return { user: { id, name, email, locale }, role };
  });
};
