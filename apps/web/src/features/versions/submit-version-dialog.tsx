import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import type { VersionDetail } from '@spandrel/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiFailure } from '../../api.ts';
import { FormAlert } from '../../ui/form-alert.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { useFreezeVersion } from './use-freeze-version.ts';

interface Props {
  designId: string;
  opened: boolean;
  onClose: () => void;
  onFrozen?: (version: VersionDetail) => void;
}

/** Freezes the drawing as a version, with a note, and submits it for review. */
export const SubmitVersionDialog = ({ designId, opened, onClose, onFrozen }: Props) => {
  const { t } = useTranslation('versions');
  const { t: app } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('dialog.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <SubmitForm
        designId={designId}
        onClose={onClose}
        onDone={(version) => {
          onClose();
          onFrozen?.(version);
        }}
      />
    </Modal>
  );
};

interface FormProps {
  designId: string;
  onClose: () => void;
  onDone: (version: VersionDetail) => void;
}

const SubmitForm = ({ designId, onClose, onDone }: FormProps) => {
  const { t } = useTranslation('versions');
  const { t: app } = useTranslation();
  const [note, setNote] = useState('');
  const freeze = useFreezeVersion(designId, onDone);
  const problems = freeze.error instanceof ApiFailure ? (freeze.error.error.problems ?? []) : [];
  return (
    <Stack gap="md">
      <Text c="dimmed">{t('dialog.text')}</Text>
      <Textarea
        label={t('dialog.note')}
        placeholder={t('dialog.notePlaceholder')}
        autosize
        minRows={4}
        maxRows={12}
        maxLength={2000}
        data-autofocus
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <FormAlert error={freeze.error} />
      {problems.length > 0 && <ProblemList problems={problems} />}
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {app('actions.cancel')}
        </Button>
        <Button variant="default" disabled={freeze.isPending} onClick={() => freeze.mutate({ note, submit: false })}>
          {t('dialog.freeze')}
        </Button>
        <Button loading={freeze.isPending} onClick={() => freeze.mutate({ note, submit: true })}>
          {t('dialog.submit')}
        </Button>
      </Group>
    </Stack>
  );
};
