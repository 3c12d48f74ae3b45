import { Container, Stack, Text, TextInput, Title } from '@mantine/core';
import { loadCoverageLines } from '@spandrel/guides';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LectureTree } from '../../features/guides/lecture-tree.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { QueryView } from '../../ui/query-view.tsx';

export const LecturePage = () => {
  const { t } = useTranslation('guides');
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const lines = useQuery({
    queryKey: ['lecture-lines'],
    queryFn: loadCoverageLines,
    staleTime: Number.POSITIVE_INFINITY,
  });
  usePageTitle(t('lecture.title'));
  return (
    <Container size="xl" py="lg">
      <Stack gap="md">
        <div>
          <Title order={1}>{t('lecture.title')}</Title>
          <Text size="sm" c="dimmed">
            {t('lecture.text')}
          </Text>
        </div>
        <TextInput
          type="search"
          w={320}
          aria-label={t('lecture.search')}
          placeholder={t('lecture.search')}
          leftSection={<IconSearch size={15} />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <QueryView query={lines}>{(all) => <LectureTree lines={all} query={wanted} />}</QueryView>
      </Stack>
    </Container>
  );
};
