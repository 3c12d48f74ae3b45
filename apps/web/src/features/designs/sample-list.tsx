import { Button, Paper, SimpleGrid, Text, Title } from '@mantine/core';
import type { DesignDetail } from '@spandrel/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { samplesQuery } from './design-queries.ts';
import { SamplePreview } from './sample-preview.tsx';
import { useCreateDesign } from './use-create-design.ts';

/** The published reference designs, each one click away. */
export const SampleList = ({ onCreated }: { onCreated: (design: DesignDetail) => void }) => {
  const { t } = useTranslation('designs');
  const localized = useLocalized();
  const samples = useQuery(samplesQuery);
  const create = useCreateDesign(onCreated);
  return (
    <QueryView query={samples}>
      {({ items }) => (
        <SimpleGrid type="container" cols={{ base: 1, '440px': 2, '1000px': 4 }} spacing="md" w="100%" ta="start">
          {items.map((sample) => (
            <Paper key={sample.id} withBorder p="md" display="flex" style={{ flexDirection: 'column', gap: 10 }}>
              <SamplePreview id={sample.id} />
              <Title order={3}>{localized(sample.name)}</Title>
              <Text size="sm" c="dimmed" flex={1}>
                {localized(sample.summary)}
              </Text>
              <Button
                variant="light"
                aria-label={t('sample.openOf', { name: localized(sample.name) })}
                loading={
                  create.isPending && create.variables.from === 'sample' && create.variables.sample === sample.id
                }
                disabled={create.isPending}
                onClick={() => create.mutate({ from: 'sample', sample: sample.id, name: localized(sample.name) })}
              >
                {t('sample.open')}
              </Button>
            </Paper>
          ))}
        </SimpleGrid>
      )}
    </QueryView>
  );
};
