import { Button } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { WelcomeFrame } from '../welcome-frame.tsx';

export const NotFoundPage = () => {
  const { t } = useTranslation();
  usePageTitle(t('notFound.title'));
  return (
    <WelcomeFrame>
      <EmptyState
        icon={<IconMapOff size={36} stroke={1.5} />}
        title={t('notFound.title')}
        order={1}
        actions={
          <Button component={Link} to="/" mt="sm">
            {t('actions.home')}
          </Button>
        }
      >
        {t('notFound.text')}
      </EmptyState>
    </WelcomeFrame>
  );
};
