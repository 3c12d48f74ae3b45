import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Placeholder lines while a list or page loads. */
export const Loading = ({ rows = 5, height = 44 }: { rows?: number; height?: number }) => {
  const { t } = useTranslation();
  return (
    <Stack gap="xs" role="status" aria-label={t('loading')}>
      {Array.from({ length: rows }, (_, index) => `row-${index}`).map((key) => (
        <Skeleton key={key} height={height} />
      ))}
    </Stack>
  );
};
