import { ActionIcon, Menu } from '@mantine/core';
import { IconCheck, IconStack2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type OverlayName, overlays } from './overlay-names.ts';

/** Chooses what the canvas shows about elements. */
export const OverlayMenu = ({
  overlay,
  onChoose,
  opened,
  onOpened,
}: {
  overlay: OverlayName;
  onChoose: (overlay: OverlayName) => void;
  opened: boolean;
  onOpened: (opened: boolean) => void;
}) => {
  const { t } = useTranslation('overlays');
  const label = t('menu', { name: t(`name.${overlay}`) });
  return (
    <Menu position="top-start" opened={opened} onChange={onOpened}>
      <Menu.Target>
        <ActionIcon size={30} aria-label={label} title={label} variant={overlay === 'findings' ? 'subtle' : 'light'}>
          <IconStack2 size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('title')}</Menu.Label>
        {overlays.map((name) => (
          <Menu.Item
            key={name}
            role="menuitemradio"
            aria-checked={name === overlay}
            rightSection={name === overlay ? <IconCheck size={14} aria-hidden="true" /> : null}
            onClick={() => onChoose(name)}
          >
            {t(`name.${name}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
