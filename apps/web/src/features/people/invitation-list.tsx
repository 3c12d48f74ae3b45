import { ActionIcon, Group, Stack, Text, Tooltip } from '@mantine/core';
import type { Invitation } from '@spandrel/contract';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api.ts';
import { useFormats } from '../../i18n/format.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { Pager } from '../../ui/pager.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { InvitationLink } from './invitation-link.tsx';
import { invitationsQuery } from './people-queries.ts';

/** Invitations nobody has used yet, each with its link. */
export const InvitationList = () => {
  const { t } = useTranslation('people');
  const [page, setPage] = useState(1);
  const invitations = useQuery(invitationsQuery(page));
  return (
    <QueryView query={invitations}>
      {(data) =>
        data.total === 0 ? (
          <EmptyState title={t('noInvitations')}>{t('noInvitationsText')}</EmptyState>
        ) : (
          <Stack gap="md">
            {data.items.map((invitation) => (
              <InvitationRow key={invitation.id} invitation={invitation} />
            ))}
            <Pager {...data} onPage={setPage} />
          </Stack>
        )
      }
    </QueryView>
  );
};

const InvitationRow = ({ invitation }: { invitation: Invitation }) => {
  const { t } = useTranslation('people');
  const { t: word } = useTranslation('vocabulary');
  const formats = useFormats();
  const queryClient = useQueryClient();
  const withdraw = useMutation({
    mutationFn: () => unwrap(api.withdrawInvitation({ params: { id: invitation.id } })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['invitations'] });
      notifyDone(t('withdrawn'));
    },
  });
  return (
    <div>
      <Group justify="space-between" mb={4}>
        <Text fw={550}>
          {invitation.email}{' '}
          <Text span c="dimmed" fw={400}>
            · {word(`role.${invitation.role}`)} · {t('expires')} {formats.date(invitation.expiresAt)}
          </Text>
        </Text>
        <Tooltip label={t('withdraw')}>
          <ActionIcon
            aria-label={t('withdrawOf', { email: invitation.email })}
            loading={withdraw.isPending}
            onClick={() => withdraw.mutate()}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Tooltip>
      </Group>
      <InvitationLink path={invitation.path} />
    </div>
  );
};
