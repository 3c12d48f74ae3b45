import { Kbd, Modal } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './canvas.module.css';
import { shortcuts } from './shortcuts.ts';

const isMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
const shownKeys: Readonly<Record<string, string>> = {
  Mod: isMac ? '⌘' : 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
};

const Keys = ({ combination }: { combination: string }) => (
  <span className={styles.keys}>
    {combination.split(/\+(?!$)/).map((key) => (
      <Kbd key={key} size="xs">
        {shownKeys[key] ?? key}
      </Kbd>
    ))}
  </span>
);

/** All keys of the canvas, and the gestures that have none. */
export const ShortcutsDialog = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation('canvas');
  const gestures = ['pan', 'zoom', 'box', 'add', 'link', 'nest', 'clipboard'] as const;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('shortcuts.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <dl className={styles.shortcuts}>
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>
              {keys.map((combination) => (
                <Keys key={combination} combination={combination} />
              ))}
            </dt>
            <dd>{t(`shortcuts.${name}`)}</dd>
          </div>
        ))}
        {gestures.map((gesture) => (
          <div key={gesture}>
            <dt>{t(`gestures.${gesture}.how`)}</dt>
            <dd>{t(`gestures.${gesture}.what`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
};
