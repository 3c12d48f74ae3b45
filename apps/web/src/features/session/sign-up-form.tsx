import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { passwordLength } from '@spandrel/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, fieldSentencesOf, unwrap } from '../../api.ts';
import { useLocale } from '../../i18n/index.ts';
import { sessionQuery } from '../../session.ts';
import { FormAlert } from '../../ui/form-alert.tsx';
import { isEmail, isName, isNewPassword } from './account-rules.ts';

interface Props {
  submit: string;
  onDone: () => void;
  /** An invitation fixes the address and is used up by signing up. */
  invitation?: { token: string; email: string };
}

/** Creates an account: the first one of an installation, or one by invitation. */
export const SignUpForm = ({ submit, onDone, invitation }: Props) => {
  const { t } = useTranslation('session');
  const locale = useLocale();
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { name: '', email: invitation?.email ?? '', password: '' },
    validate: {
      name: (value) => (isName(value) ? null : t('errors.name')),
      email: (value) => (isEmail(value) ? null : t('errors.email')),
      password: (value) => (isNewPassword(value) ? null : t('errors.passwordLength', passwordLength)),
    },
  });
  const signUp = useMutation({
    mutationFn: (values: typeof form.values) =>
      unwrap(api.signUp({ body: { ...values, locale, ...(invitation ? { invitation: invitation.token } : {}) } })),
    meta: { quiet: true },
    onSuccess: (session) => {
      queryClient.setQueryData(sessionQuery.queryKey, session);
      onDone();
    },
    onError: (error) => form.setErrors(fieldSentencesOf(error, locale)),
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => signUp.mutate(values))}>
      <Stack gap="md">
        <TextInput
          label={t('fields.name')}
          placeholder={t('fields.namePlaceholder')}
          autoComplete="name"
          data-autofocus
          autoFocus
          {...form.getInputProps('name')}
        />
        <TextInput
          label={t('fields.email')}
          type="email"
          autoComplete="username"
          readOnly={invitation !== undefined}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('fields.password')}
          visibilityToggleButtonProps={{ 'aria-label': t('fields.showPassword') }}
          description={t('fields.passwordHelp', passwordLength)}
          autoComplete="new-password"
          {...form.getInputProps('password')}
        />
        <FormAlert error={signUp.error} />
        <Button type="submit" fullWidth loading={signUp.isPending}>
          {submit}
        </Button>
      </Stack>
    </form>
  );
};
