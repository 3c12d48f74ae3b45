import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { personNameSchema, type Session } from '@spandrel/contract';
import { useTranslation } from 'react-i18next';
import { useUpdateSession } from './use-update-session.ts';

export const ProfileForm = ({ session }: { session: Session }) => {
  const { t } = useTranslation('settings');
  const { t: app } = useTranslation();
  const { t: word } = useTranslation('vocabulary');
  const update = useUpdateSession();
  const form = useForm({
    initialValues: { name: session.user.name },
    validate: { name: (value) => (personNameSchema.safeParse(value).success ? null : t('nameError')) },
  });
  return (
    <form noValidate onSubmit={form.onSubmit(({ name }) => update.mutate({ name: name.trim() }))}>
      <Stack gap="md">
        <TextInput label={t('name')} description={t('nameHelp')} autoComplete="name" {...form.getInputProps('name')} />
        <TextInput label={t('email')} value={session.user.email} readOnly variant="filled" />
        <TextInput
          label={t('role')}
          value={`${word(`role.${session.role}`)} – ${word(`roleMeaning.${session.role}`)}`}
          readOnly
          variant="filled"
        />
        <Group>
          <Button type="submit" loading={update.isPending} disabled={form.values.name === session.user.name}>
            {app('actions.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
