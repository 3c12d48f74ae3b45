import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconLogout, IconUserCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../session.ts';
import { useSignOut } from './sign-out.ts';

/** Who is signed in, and the way out. */
export const AccountMenu = () => {
  const { t } = useTranslation();
  const { t: word } = useTranslation('vocabulary');
  const session = useSession();
  const signOut = useSignOut();
  if (session === null) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          maw={220}
          aria-label={`${t('menu.open')}: ${session.user.name}`}
          rightSection={<IconChevronDown size={14} aria-hidden="true" />}
        >
          {session.user.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {session.user.email} · {word(`role.${session.role}`)}
        </Menu.Label>
        <Menu.Item component={Link} to="/account" leftSection={<IconUserCircle size={16} />}>
          {t('menu.account')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => signOut.mutate()}>
          {t('menu.signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
