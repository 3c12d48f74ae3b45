import { Alert, Stack } from '@mantine/core';
import type { DesignDetail } from '@spandrel/contract';
import { designLimits } from '@spandrel/model';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiFailure, sentenceOfError } from '../../api.ts';
import { useLocale } from '../../i18n/index.ts';
import { FileDrop } from '../../ui/file-drop.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { useCreateDesign } from './use-create-design.ts';

const limit = designLimits.fileBytes / 1024 / 1024;

/** Creates a design from a file; what is wrong with the file is listed by line. */
export const FileImport = ({ onCreated }: { onCreated: (design: DesignDetail) => void }) => {
  const { t } = useTranslation('designs');
  const locale = useLocale();
  const create = useCreateDesign(onCreated, true);
  const [name, setName] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);

  const read = async (file: File) => {
    setName(file.name);
    create.reset();
    if (file.size > designLimits.fileBytes) {
      setRefusal(t('file.tooLarge', { name: file.name, limit }));
      return;
    }
    try {
      const text = await file.text();
      setRefusal(null);
      create.mutate({ from: 'file', text, filename: file.name });
    } catch {
      setRefusal(t('file.unreadable', { name: file.name }));
    }
  };

  const problems = create.error instanceof ApiFailure ? (create.error.error.problems ?? []) : [];
  const sentence =
    problems.length > 0
      ? t('file.problems', { name, count: problems.length })
      : create.error && sentenceOfError(create.error, locale);
  return (
    <Stack gap="md">
      <FileDrop
        title={t('file.drop')}
        hint={t('file.formats', { limit })}
        choose={t('file.choose')}
        accept={['.yaml', '.yml', '.json']}
        busy={create.isPending}
        onFile={(file) => void read(file)}
      />
      {(refusal ?? sentence) && (
        <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle size={16} />}>
          {refusal ?? sentence}
        </Alert>
      )}
      {refusal === null && problems.length > 0 && <ProblemList problems={problems} />}
    </Stack>
  );
};
