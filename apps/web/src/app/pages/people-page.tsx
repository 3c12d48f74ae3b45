import { Button, Container, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { InvitationList } from '../../features/people/invitation-list.tsx';
import { InviteDialog } from '../../features/people/invite-dialog.tsx';
import { MemberList } from '../../features/people/member-list.tsx';
import { useMay } from '../../session.ts';
import { usePageTitle } from '../../ui/page-title.ts';
import { SectionCard } from '../../ui/section-card.tsx';

export const PeoplePage = () => {
  const { t } = useTranslation('people');
  const mayManage = useMay('manage-people');
  const [inviting, { open, close }] = useDisclosure(false);
  usePageTitle(t('title'));
  return (
    <Container size="md" py="lg">
      <Stack gap="lg">
        <Group justify="space-between">
          <Title order={1}>{t('title')}</Title>
          {mayManage ? (
            <Button leftSection={<IconUserPlus size={16} />} onClick={open}>
              {t('invite')}
            </Button>
          ) : (
            <Text c="dimmed">{t('onlyOwners')}</Text>
          )}
        </Group>
        <SectionCard title={t('members')}>
          <MemberList />
        </SectionCard>
        {mayManage && (
          <SectionCard title={t('invitations')}>
            <InvitationList />
          </SectionCard>
        )}
      </Stack>
      <InviteDialog opened={inviting} onClose={close} />
    </Container>
  );
};
