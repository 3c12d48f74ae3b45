import { Button, Container } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api.ts';
import { JoinCard } from '../../features/session/join-card.tsx';
import { WelcomeCard } from '../../features/session/welcome-card.tsx';
import { sessionQuery } from '../../session.ts';
import { usePageTitle } from '../../ui/page-title.ts';
import { QueryView } from '../../ui/query-view.tsx';

const route = getRouteApi('/welcome/join/$token');

export const JoinPage = () => {
  const { t } = useTranslation('session');
  const { token } = route.useParams();
  const navigate = useNavigate();
  usePageTitle(t('join.title'));
  const session = useQuery(sessionQuery);
  const invitation = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => unwrap(api.previewInvitation({ params: { token } }, signal)),
  });
  return (
    <Container size={460} w="100%" p={0}>
      <QueryView query={invitation}>
        {(preview) =>
          preview.expired ? (
            <WelcomeCard title={t('join.expiredTitle')} text={t('join.expiredText')}>
              <Button component={Link} to="/sign-in" variant="default">
                {t('join.goToSignIn')}
              </Button>
            </WelcomeCard>
          ) : (
            <JoinCard
              token={token}
              invitation={preview}
              session={session.data ?? null}
              onSignedIn={() => void session.refetch()}
              onJoined={() => void navigate({ to: '/' })}
            />
          )
        }
      </QueryView>
    </Container>
  );
};
