import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignUpForm } from '../../features/session/sign-up-form.tsx';
import { WelcomeCard } from '../../features/session/welcome-card.tsx';
import { usePageTitle } from '../../ui/page-title.ts';

export const SetupPage = () => {
  const { t } = useTranslation('session');
  const navigate = useNavigate();
  usePageTitle(t('setup.title'));
  return (
    <WelcomeCard title={t('setup.title')} text={t('setup.text')}>
      <SignUpForm submit={t('setup.submit')} onDone={() => void navigate({ to: '/' })} />
    </WelcomeCard>
  );
};
