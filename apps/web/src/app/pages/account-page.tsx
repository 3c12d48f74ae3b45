import { Button, Container, Stack, Title } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DisplaySettings } from '../../features/settings/display-settings.tsx';
import { ProfileForm } from '../../features/settings/profile-form.tsx';
import { useSession } from '../../session.ts';
import { usePageTitle } from '../../ui/page-title.ts';
import { SectionCard } from '../../ui/section-card.tsx';
import { useSignOut } from '../sign-out.ts';

export const AccountPage = () => {
  const { t } = useTranslation('settings');
  const session = useSession();
  const signOut = useSignOut();
  usePageTitle(t('title'));
  if (session === null) return null;
  return (
    <Container size="sm" py="lg">
      <Stack gap="lg">
        <Title order={1}>{t('title')}</Title>
        <SectionCard title={t('profile')}>
          <ProfileForm session={session} />
        </SectionCard>
        <SectionCard title={t('display')}>
          <DisplaySettings />
        </SectionCard>
        <SectionCard title={t('session')}>
          <Button variant="default" leftSection={<IconLogout size={16} />} onClick={() => signOut.mutate()}>
            {t('signOut')}
          </Button>
        </SectionCard>
      </Stack>
    </Container>
  );
};
