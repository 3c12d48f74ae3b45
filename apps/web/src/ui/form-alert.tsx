import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { sentenceOfError } from '../api.ts';
import { useLocale } from '../i18n/index.ts';

/** Why a form was refused; nothing while `error` is null. */
export const FormAlert = ({ error }: { error: unknown }) => {
  const locale = useLocale();
  if (!error) return null;
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle size={16} />} py="xs">
      {sentenceOfError(error, locale)}
    </Alert>
  );
};
