import { Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useTranslation } from 'react-i18next';

interface Question {
  readonly title: string;
  readonly text: string;
  /** Names the act on the button, e.g. "Delete". */
  readonly confirm: string;
  readonly dangerous?: boolean;
  readonly onConfirm: () => void;
}

/** Asks before something that cannot be taken back. */
export const useConfirm = (): ((question: Question) => void) => {
  const { t } = useTranslation();
  return ({ title, text, confirm, dangerous, onConfirm }) =>
    modals.openConfirmModal({
      title,
      children: <Text size="md">{text}</Text>,
      labels: { confirm, cancel: t('actions.cancel') },
      closeButtonProps: { 'aria-label': t('actions.close') },
      confirmProps: dangerous ? { color: 'red.9' } : {},
      onConfirm,
    });
};
