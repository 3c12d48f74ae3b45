import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api.ts';
import { sessionQuery } from '../../session.ts';
import { FormAlert } from '../../ui/form-alert.tsx';
import { isEmail } from './account-rules.ts';

/** Signs in with address and password; `email` fixes the address. */
export const SignInForm = ({ email, onDone }: { email?: string; onDone: () => void }) => {
  const { t } = useTranslation('session');
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { email: email ?? '', password: '' },
    validate: {
      email: (value) => (isEmail(value) ? null : t('errors.email')),
      password: (value) => (value === '' ? t('errors.passwordEmpty') : null),
    },
  });
  const signIn = useMutation({
    mutationFn: (body: typeof form.values) => unwrap(api.signIn({ body })),
    meta: { quiet: true },
    onSuccess: async () => {
      await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 });
      onDone();
    },
  });
  return (
    <form noValidate onSubmit={form.onSubmit((values) => signIn.mutate(values))}>
      <Stack gap="md">
        <TextInput
          label={t('fields.email')}
          type="email"
          autoComplete="username"
          autoFocus={email === undefined}
          readOnly={email !== undefined}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('fields.password')}
          visibilityToggleButtonProps={{ 'aria-label': t('fields.showPassword') }}
          autoComplete="current-password"
          autoFocus={email !== undefined}
          {...form.getInputProps('password')}
        />
        <FormAlert error={signIn.error} />
        <Button type="submit" fullWidth loading={signIn.isPending}>
          {t('signIn.submit')}
        </Button>
      </Stack>
    </form>
  );
};
