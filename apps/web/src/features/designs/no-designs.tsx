import { Button, Group, Stack } from '@mantine/core';
import type { DesignDetail } from '@spandrel/contract';
import { IconArchive, IconFile, IconFileImport, IconSchema, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { DesignFilter } from './design-queries.ts';
import type { NewDesignWay } from './new-design-dialog.tsx';
import { SampleList } from './sample-list.tsx';

interface Props {
  filter: DesignFilter;
  mayEdit: boolean;
  onNew: (way: NewDesignWay) => void;
  onCreated: (design: DesignDetail) => void;
}

/** An empty list says why it is empty; a new workspace offers the samples. */
export const NoDesigns = ({ filter, mayEdit, onNew, onCreated }: Props) => {
  const { t } = useTranslation('designs');
  if (filter.query !== '') {
    return (
      <EmptyState icon={<IconSearch size={32} stroke={1.5} />} title={t('empty.searchTitle', { query: filter.query })}>
        {t('empty.searchText')}
      </EmptyState>
    );
  }
  if (filter.archived) {
    return (
      <EmptyState icon={<IconArchive size={32} stroke={1.5} />} title={t('empty.archivedTitle')}>
        {t('empty.archivedText')}
      </EmptyState>
    );
  }
  if (!mayEdit) {
    return (
      <EmptyState icon={<IconSchema size={32} stroke={1.5} />} title={t('empty.readerTitle')}>
        {t('empty.readerText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('empty.title')}
      actions={
        <Stack gap="lg" mt="md" w="100%" align="center">
          <div style={{ width: '100%' }}>
            <SampleList onCreated={onCreated} />
          </div>
          <Group>
            <Button variant="default" leftSection={<IconFile size={16} />} onClick={() => onNew('blank')}>
              {t('empty.blank')}
            </Button>
            <Button variant="default" leftSection={<IconFileImport size={16} />} onClick={() => onNew('file')}>
              {t('empty.import')}
            </Button>
          </Group>
        </Stack>
      }
    >
      {t('empty.text')}
    </EmptyState>
  );
};
