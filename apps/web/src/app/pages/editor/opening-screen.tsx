import { Center, Container, Loader, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionSnapshot } from '../../../features/collaboration/design-session.ts';
import { SaveIndicator } from '../../../features/collaboration/save-indicator.tsx';
import { SessionAlert } from '../../../features/collaboration/session-alert.tsx';

/** What stands in the editor's place until the document has arrived, or instead of it. */
export const OpeningScreen = ({ snapshot, children }: { snapshot?: SessionSnapshot; children?: ReactNode }) => {
  const { t } = useTranslation('editor');
  return (
    <Center component="main" h="100%">
      <Container size="sm">
        <Stack align="center" gap="sm">
          {children ?? (
            <>
              {snapshot?.save === 'refused' ? null : <Loader size="sm" />}
              <Text c="dimmed">{t('opening')}</Text>
              {snapshot && snapshot.save !== 'connecting' && <SaveIndicator state={snapshot.save} />}
              {snapshot && <SessionAlert refusedCode={snapshot.refusedCode} problems={snapshot.problems} />}
              <Link to="/">{t('back')}</Link>
            </>
          )}
        </Stack>
      </Container>
    </Center>
  );
};
