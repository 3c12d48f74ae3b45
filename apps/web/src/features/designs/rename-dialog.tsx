import { Modal } from '@mantine/core';
import type { DesignSummary } from '@spandrel/contract';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api.ts';
import { NameForm } from './name-form.tsx';
import { useDesignAction } from './use-design-action.ts';

interface Props {
  design: DesignSummary;
  opened: boolean;
  onClose: () => void;
}

export const RenameDialog = ({ design, opened, onClose }: Props) => {
  const { t } = useTranslation('designs');
  const { t: app } = useTranslation();
  const rename = useDesignAction(
    (name: string) => unwrap(api.renameDesign({ params: { id: design.id }, body: { name } })),
    t('renamed'),
  );
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('renameTitle')}
      closeButtonProps={{ 'aria-label': app('actions.close') }}
    >
      <NameForm
        initial={design.name}
        submit={t('rename')}
        busy={rename.isPending}
        error={null}
        onSubmit={(name) => rename.mutate(name, { onSuccess: onClose })}
        onCancel={onClose}
      />
    </Modal>
  );
};
