import { Button, Menu } from '@mantine/core';
import { locales } from '@spandrel/model';
import { IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { changeLocale, useLocale } from '../i18n/index.ts';

/** Switches the language; `onChange` lets the caller keep the choice in the account. */
export const LanguageMenu = ({ onChange }: { onChange?: (locale: (typeof locales)[number]) => void }) => {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconLanguage size={16} aria-hidden="true" />}
          aria-label={`${t('language.label')}: ${t(`language.${locale}`)}`}
        >
          {t(`language.${locale}`)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {locales.map((choice) => (
          <Menu.Item
            key={choice}
            lang={choice}
            fw={choice === locale ? 650 : undefined}
            onClick={() => {
              void changeLocale(choice);
              onChange?.(choice);
            }}
          >
            {t(`language.${choice}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
