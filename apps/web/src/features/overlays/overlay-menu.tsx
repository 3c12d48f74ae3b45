import { ActionIcon, Menu } from '@mantine/core';
import { IconStack2 } from '@tabler/icons-react';
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
        <Menu.RadioGroup
          value={overlay}
          onChange={(chosen) => onChoose(overlays.find((name) => name === chosen) ?? 'findings')}
        >
          {overlays.map((name) => (
            <Menu.RadioItem key={name} value={name} closeMenuOnClick>
              {t(`name.${name}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
};
