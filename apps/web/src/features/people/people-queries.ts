import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, unwrap } from '../../api.ts';

export const peopleQuery = (page: number) =>
  queryOptions({
    queryKey: ['people', page],
    queryFn: ({ signal }) => unwrap(api.listPeople({ query: { page } }, signal)),
    placeholderData: keepPreviousData,
  });

export const invitationsQuery = (page: number) =>
  queryOptions({
    queryKey: ['invitations', page],
    queryFn: ({ signal }) => unwrap(api.listInvitations({ query: { page } }, signal)),
    placeholderData: keepPreviousData,
  });
