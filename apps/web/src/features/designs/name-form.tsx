import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { designNameSchema } from '@spandrel/contract';
import { designLimits } from '@spandrel/model';
import { useTranslation } from 'react-i18next';
import { FormAlert } from '../../ui/form-alert.tsx';

interface Props {
  initial: string;
  submit: string;
  busy: boolean;
  error: unknown;
  onSubmit: (name: string) => void;
  onCancel: () => void;
}

/** Asks for the name of a design. */
export const NameForm = ({ initial, submit, busy, error, onSubmit, onCancel }: Props) => {
  const { t } = useTranslation('designs');
  const { t: app } = useTranslation();
  const form = useForm({
    initialValues: { name: initial },
    validate: {
      name: (value) =>
        designNameSchema.safeParse(value).success ? null : t('nameError', { max: designLimits.nameLength }),
    },
  });
  return (
    <form noValidate onSubmit={form.onSubmit(({ name }) => onSubmit(name.trim()))}>
      <Stack gap="md">
        <TextInput
          label={t('name')}
          placeholder={t('create.namePlaceholder')}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <FormAlert error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {app('actions.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
