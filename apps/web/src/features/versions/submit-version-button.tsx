import { Button, type ButtonProps } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSubmitVersion } from './use-freeze-version.ts';

interface Props extends ButtonProps {
  versionId: string;
  number: number;
}

/** Asks for review of a version that was only frozen. */
export const SubmitVersionButton = ({ versionId, number, ...button }: Props) => {
  const { t } = useTranslation('versions');
  const submit = useSubmitVersion(versionId);
  return (
    <Button
      leftSection={<IconSend size={15} aria-hidden="true" />}
      aria-label={t('submitOf', { number })}
      loading={submit.isPending}
      onClick={() => submit.mutate()}
      {...button}
    >
      {t('submit')}
    </Button>
  );
};
