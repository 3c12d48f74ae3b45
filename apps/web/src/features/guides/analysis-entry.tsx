import { Text, Title } from '@mantine/core';
import { analyses } from '@spandrel/guides';
import { IconMathFunction } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';

/** What one analysis answers, how it computes it, and where its result is seen. */
export const AnalysisEntry = ({ id }: { id: string | undefined }) => {
  const { t } = useTranslation('guides');
  const localized = useLocalized();
  const analysis = analyses.find((each) => each.id === id);
  if (!analysis) {
    return (
      <EmptyState
        icon={<IconMathFunction size={32} stroke={1.5} />}
        title={id === undefined ? t('analyses.title') : t('analyses.unknown', { id })}
      >
        {t('analyses.choose')}
      </EmptyState>
    );
  }
  return (
    <div>
      <Text size="sm" c="dimmed">
        <code>{analysis.id}</code>
      </Text>
      <Title order={2} fz="xl">
        {localized(analysis.name)}
      </Title>
      <Text mt={4}>{localized(analysis.answers)}</Text>
      <Title order={3} mt="lg" mb={4}>
        {t('analyses.method')}
      </Title>
      <Text>{localized(analysis.method)}</Text>
      <Title order={3} mt="lg" mb={4}>
        {t('analyses.seen')}
      </Title>
      <Text>{localized(analysis.seen)}</Text>
    </div>
  );
};
