import { Text } from '@mantine/core';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignInForm } from '../../features/session/sign-in-form.tsx';
import { WelcomeCard } from '../../features/session/welcome-card.tsx';
import { usePageTitle } from '../../ui/page-title.ts';

const route = getRouteApi('/welcome/sign-in');

export const SignInPage = () => {
  const { t } = useTranslation('session');
  const router = useRouter();
  const { from } = route.useSearch();
  usePageTitle(t('signIn.title'));
  return (
    <WelcomeCard title={t('signIn.title')} text={t('signIn.text')}>
      <SignInForm onDone={() => router.history.push(from ?? '/')} />
      <Text size="sm" c="dimmed">
        {t('signIn.forgotten')}
      </Text>
    </WelcomeCard>
  );
};
