import { Modal, Stack, Tabs, Text } from '@mantine/core';
import type { DesignDetail } from '@spandrel/contract';
import { IconFile, IconFileImport, IconSchema } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { FileImport } from './file-import.tsx';
import { NameForm } from './name-form.tsx';
import { SampleList } from './sample-list.tsx';
import { useCreateDesign } from './use-create-design.ts';

export type NewDesignWay = 'blank' | 'sample' | 'file';

interface Props {
  /** How to start; null keeps the dialog closed. */
  way: NewDesignWay | null;
  onWay: (way: NewDesignWay) => void;
  onClose: () => void;
  onCreated: (design: DesignDetail) => void;
}

/** The three ways to a new design: blank, a sample, a file. */
export const NewDesignDialog = ({ way, onWay, onClose, onCreated }: Props) => {
  const { t } = useTranslation('designs');
  const { t: app } = useTranslation();
  const create = useCreateDesign(onCreated, true);
  return (
    <Modal
      opened={way !== null}
      onClose={onClose}
      size="xl"
      title={t('create.title')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <Tabs value={way} onChange={(value) => value && onWay(value as NewDesignWay)} keepMounted={false}>
        <Tabs.List mb="md">
          <Tabs.Tab value="blank" leftSection={<IconFile size={15} />}>
            {t('create.blank')}
          </Tabs.Tab>
          <Tabs.Tab value="sample" leftSection={<IconSchema size={15} />}>
            {t('create.sample')}
          </Tabs.Tab>
          <Tabs.Tab value="file" leftSection={<IconFileImport size={15} />}>
            {t('create.file')}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="blank">
          <Stack gap="md">
            <Text c="dimmed">{t('create.blankText')}</Text>
            <NameForm
              initial=""
              submit={t('create.submit')}
              busy={create.isPending}
              error={create.error}
              onSubmit={(name) => create.mutate({ from: 'blank', name })}
              onCancel={onClose}
            />
          </Stack>
        </Tabs.Panel>
        <Tabs.Panel value="sample">
          <SampleList onCreated={onCreated} />
        </Tabs.Panel>
        <Tabs.Panel value="file">
          <FileImport onCreated={onCreated} />
        </Tabs.Panel>
      </Tabs>
    </Modal>
  );
};
