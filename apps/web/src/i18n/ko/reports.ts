import type { reports as english } from '../en/reports.ts';
import type { Translated } from '../translated.ts';

export const reports: Translated<typeof english> = {
  download: '보고서',
  inLanguage: { en: '영문 PDF', ko: '국문 PDF' },
  making: '보고서를 만드는 중입니다…',
};
