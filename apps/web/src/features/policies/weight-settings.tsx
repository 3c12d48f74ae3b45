import { Button, Group, Select, Stack, Text } from '@mantine/core';
import type { CurrentPolicy } from '@spandrel/contract';
import { type Principle, principleNames, principles } from '@spandrel/model';
import { topics, topicsOf } from '@spandrel/rules';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import { useMay } from '../../session.ts';
import { SectionCard } from '../../ui/section-card.tsx';
import { PolicyDialog } from './policy-dialog.tsx';
import type { WeightSection } from './policy-edits.ts';
import { WeightForm } from './weight-form.tsx';
import { WeightTable } from './weight-table.tsx';

/** How much principles and topics count. */
export const WeightSettings = ({ current }: { current: CurrentPolicy }) => {
  const { t } = useTranslation('policies');
  const localized = useLocalized();
  const mayChange = useMay('manage-policy');
  const [principle, setPrinciple] = useState<Principle>('scalability');
  const [editing, setEditing] = useState<WeightSection | null>(null);
  const { policy } = current;
  const principleRows = principles.map((id) => ({ id, name: localized(principleNames[id]) }));
  const topicRows = topicsOf(principle).map((id) => ({ id, name: localized(topics[id].name) }));
  const changeButton = (section: WeightSection, name: string) =>
    mayChange && (
      <Button size="xs" variant="default" aria-label={t('changeOf', { name })} onClick={() => setEditing(section)}>
        {t('change')}
      </Button>
    );
  return (
    <Stack gap="lg">
      <SectionCard title={t('weights.principles')} aside={changeButton('principleWeights', t('weights.principles'))}>
        <Text c="dimmed" mb="sm">
          {t('weights.principlesText')}
        </Text>
        <WeightTable section="principleWeights" rows={principleRows} policy={policy} />
        {policy.principleWeights && <Text mt="sm">{policy.principleWeights.reason}</Text>}
      </SectionCard>
      <SectionCard title={t('weights.topics')} aside={changeButton('topicWeights', t('weights.topics'))}>
        <Group justify="space-between" mb="sm">
          <Text c="dimmed">{t('weights.topicsText')}</Text>
          <Select
            aria-label={t('principle')}
            allowDeselect={false}
            value={principle}
            data={principleRows.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(next) => setPrinciple(principles.find((each) => each === next) ?? principle)}
          />
        </Group>
        <WeightTable section="topicWeights" rows={topicRows} policy={policy} />
        {policy.topicWeights && <Text mt="sm">{policy.topicWeights.reason}</Text>}
      </SectionCard>
      <PolicyDialog
        title={editing ? t(editing === 'principleWeights' ? 'weights.principles' : 'weights.topics') : ''}
        opened={editing !== null}
        onClose={() => setEditing(null)}
      >
        {editing === 'principleWeights' && (
          <WeightForm section={editing} rows={principleRows} current={current} onClose={() => setEditing(null)} />
        )}
        {editing === 'topicWeights' && (
          <WeightForm section={editing} rows={topicRows} current={current} onClose={() => setEditing(null)} />
        )}
      </PolicyDialog>
    </Stack>
  );
};
