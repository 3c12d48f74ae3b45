import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/index.ts';
import type { OverlayWords } from './overlay-looks.ts';

/** The words that stand on elements, in the reader's language. */
export const useOverlayWords = (): OverlayWords => {
  const { t } = useTranslation('overlays');
  const locale = useLocale();
  return useMemo(() => ({ locale, open: t('open'), atRest: t('atRest') }), [locale, t]);
};
