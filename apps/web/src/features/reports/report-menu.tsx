import { Button, type ButtonProps, Menu } from '@mantine/core';
import { type Locale, locales } from '@spandrel/model';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api.ts';
import { saveFile } from './save-file.ts';

/** Of what the report is: a frozen version with its reviews, or a design as it stands (a draft). */
export type ReportSource = { readonly version: string } | { readonly design: string };

interface Props extends ButtonProps {
  source: ReportSource;
  /** Names what the report is of, where several menus stand on one page. */
  label?: string;
}

/** Downloads the PDF report in either language. */
export const ReportMenu = ({ source, label, ...button }: Props) => {
  const { t } = useTranslation('reports');
  const download = useMutation({
    mutationFn: (locale: Locale) =>
      unwrap(
        'version' in source
          ? api.getVersionReport({ params: { id: source.version }, query: { locale } })
          : api.getDesignReport({ params: { id: source.design }, query: { locale } }),
      ),
    onSuccess: saveFile,
  });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconFileTypePdf size={16} aria-hidden="true" />}
          loading={download.isPending}
          aria-label={download.isPending ? t('making') : label ? `${t('download')}: ${label}` : undefined}
          {...button}
        >
          {t('download')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {locales.map((locale) => (
          <Menu.Item key={locale} onClick={() => download.mutate(locale)}>
            {t(`inLanguage.${locale}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
