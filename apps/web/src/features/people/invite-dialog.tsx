import { Button, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { invitationDraftSchema, type Role, roles } from '@spandrel/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, fieldSentencesOf, unwrap } from '../../api.ts';
import { useFormats } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/index.ts';
import { FormAlert } from '../../ui/form-alert.tsx';
import { InvitationLink } from './invitation-link.tsx';

/** Makes an invitation and shows its link, which is handed over by the person who invites. */
export const InviteDialog = ({ opened, onClose }: { opened: boolean; onClose: () => void }) => {
  const { t } = useTranslation('people');
  const { t: app } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('inviteTitle')}
      size="lg"
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <InviteForm onClose={onClose} />
    </Modal>
  );
};

const InviteForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('people');
  const { t: app } = useTranslation();
  const { t: word } = useTranslation('vocabulary');
  const locale = useLocale();
  const formats = useFormats();
  const queryClient = useQueryClient();
  const form = useForm<{ email: string; role: Role }>({
    initialValues: { email: '', role: 'reviewer' },
    validate: {
      email: (value) => (invitationDraftSchema.shape.email.safeParse(value).success ? null : t('emailError')),
    },
  });
  const invite = useMutation({
    mutationFn: (body: { email: string; role: Role }) => unwrap(api.invite({ body })),
    meta: { quiet: true },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['invitations'] }),
    onError: (error) => form.setErrors(fieldSentencesOf(error, locale)),
  });
  if (invite.data) {
    const { email, expiresAt, path } = invite.data;
    return (
      <Stack gap="md">
        <div>
          <Text fw={600}>{t('linkTitle')}</Text>
          <Text c="dimmed">{t('linkText', { email, date: formats.date(expiresAt) })}</Text>
        </div>
        <InvitationLink path={path} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{app('actions.close')}</Button>
        </Group>
      </Stack>
    );
  }
  return (
    <form noValidate onSubmit={form.onSubmit((values) => invite.mutate(values))}>
      <Stack gap="md">
        <Text c="dimmed">{t('inviteText')}</Text>
        <TextInput label={t('email')} type="email" autoComplete="off" data-autofocus {...form.getInputProps('email')} />
        <Radio.Group label={t('role')} {...form.getInputProps('role')}>
          <Stack gap="xs" mt="xs">
            {roles.map((role) => (
              <Radio key={role} value={role} label={word(`role.${role}`)} description={word(`roleMeaning.${role}`)} />
            ))}
          </Stack>
        </Radio.Group>
        <FormAlert error={invite.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {app('actions.cancel')}
          </Button>
          <Button type="submit" loading={invite.isPending}>
            {t('inviteSubmit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
