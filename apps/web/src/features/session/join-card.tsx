import { Button, Stack, Text } from '@mantine/core';
import type { InvitationPreview, Session } from '@spandrel/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api.ts';
import { sessionQuery } from '../../session.ts';
import { FormAlert } from '../../ui/form-alert.tsx';
import { SignInForm } from './sign-in-form.tsx';
import { SignUpForm } from './sign-up-form.tsx';
import { WelcomeCard } from './welcome-card.tsx';

interface Props {
  token: string;
  invitation: InvitationPreview;
  session: Session | null;
  onSignedIn: () => void;
  onJoined: () => void;
}

/** Accepts an invitation: with a new account, or with the one the address already has. */
export const JoinCard = ({ token, invitation, session, onSignedIn, onJoined }: Props) => {
  const { t } = useTranslation('session');
  const { t: word } = useTranslation('vocabulary');
  const queryClient = useQueryClient();
  const accept = useMutation({
    mutationFn: () => unwrap(api.acceptInvitation({ params: { token } })),
    meta: { quiet: true },
    onSuccess: (joined) => {
      queryClient.setQueryData(sessionQuery.queryKey, joined);
      onJoined();
    },
  });
  const signOut = useMutation({
    mutationFn: () => unwrap(api.signOut()),
    onSuccess: () => queryClient.setQueryData(sessionQuery.queryKey, null),
  });
  const text = t('join.text', { inviter: invitation.invitedBy, role: word(`role.${invitation.role}`) });
  return (
    <WelcomeCard title={t('join.title')} text={text}>
      {session && session.user.email !== invitation.email && (
        <Stack gap="md">
          <Text>{t('join.otherAccount', { email: invitation.email, current: session.user.email })}</Text>
          <Button loading={signOut.isPending} onClick={() => signOut.mutate()}>
            {t('join.signOutFirst')}
          </Button>
        </Stack>
      )}
      {session && session.user.email === invitation.email && (
        <Stack gap="md">
          <Text>{t('join.acceptSignedIn', { email: session.user.email })}</Text>
          <FormAlert error={accept.error} />
          <Button loading={accept.isPending} onClick={() => accept.mutate()}>
            {t('join.accept')}
          </Button>
        </Stack>
      )}
      {!session && invitation.hasAccount && (
        <Stack gap="md">
          <Text>{t('join.hasAccount')}</Text>
          <SignInForm email={invitation.email} onDone={onSignedIn} />
        </Stack>
      )}
      {!session && !invitation.hasAccount && (
        <SignUpForm submit={t('join.submit')} invitation={{ token, email: invitation.email }} onDone={onJoined} />
      )}
    </WelcomeCard>
  );
};
