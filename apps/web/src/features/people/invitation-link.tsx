import { Button, CopyButton, Group, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** The link to hand over, with a button that copies it. `path` is the path below the app's address. */
export const InvitationLink = ({ path }: { path: string }) => {
  const { t } = useTranslation('people');
  const { t: app } = useTranslation();
  const link = new URL(path, window.location.origin).href;
  return (
    <Group gap="xs" wrap="nowrap">
      <TextInput
        flex={1}
        aria-label={t('linkLabel')}
        value={link}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
      />
      <CopyButton value={link}>
        {({ copied, copy }) => (
          <Button
            variant={copied ? 'light' : 'default'}
            leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
            onClick={copy}
          >
            {copied ? app('actions.copied') : t('copyLink')}
          </Button>
        )}
      </CopyButton>
    </Group>
  );
};
