import { Input, SegmentedControl, Stack, useMantineColorScheme } from '@mantine/core';
import { locales } from '@spandrel/model';
import { useTranslation } from 'react-i18next';
import { changeLocale, useLocale } from '../../i18n/index.ts';
import { useUpdateSession } from './use-update-session.ts';

const schemes = ['auto', 'light', 'dark'] as const;

/** Language (kept with the account) and light or dark (kept on the device). */
export const DisplaySettings = () => {
  const { t } = useTranslation('settings');
  const { t: app } = useTranslation();
  const locale = useLocale();
  const update = useUpdateSession();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Stack gap="md">
      <Input.Wrapper label={t('language')} description={t('languageHelp')} labelElement="div">
        <SegmentedControl
          mt={4}
          display="flex"
          w="fit-content"
          aria-label={t('language')}
          value={locale}
          data={locales.map((value) => ({ value, label: app(`language.${value}`) }))}
          onChange={(value) => {
            void changeLocale(value);
            update.mutate({ locale: value });
          }}
        />
      </Input.Wrapper>
      <Input.Wrapper label={t('scheme')} description={t('schemeHelp')} labelElement="div">
        <SegmentedControl
          mt={4}
          display="flex"
          w="fit-content"
          aria-label={t('scheme')}
          value={colorScheme}
          data={schemes.map((value) => ({ value, label: app(`scheme.${value}`) }))}
          onChange={setColorScheme}
        />
      </Input.Wrapper>
    </Stack>
  );
};
