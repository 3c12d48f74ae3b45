export const reports = {
  download: 'Report',
  inLanguage: { en: 'PDF in English', ko: 'PDF in Korean' },
  making: 'Making the report…',
};
