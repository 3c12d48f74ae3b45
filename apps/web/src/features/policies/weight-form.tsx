import { Group, NumberInput, Text } from '@mantine/core';
import type { CurrentPolicy } from '@spandrel/contract';
import { profilePolicy, type WorkspacePolicy } from '@spandrel/rules';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { type WeightSection, withWeights } from './policy-edits.ts';
import { PublishForm } from './publish-form.tsx';
import { type WeightRow, weightsIn } from './weight-table.tsx';

/** The weights of some principles or topics; others of the section stay as they are. */
export const WeightForm = ({
  section,
  rows,
  current,
  onClose,
}: {
  section: WeightSection;
  rows: readonly WeightRow[];
  current: CurrentPolicy;
  onClose: () => void;
}) => {
  const { t } = useTranslation('policies');
  const formats = useFormats();
  const { policy } = current;
  const delivered = weightsIn(section, profilePolicy('production'));
  const set: Readonly<Record<string, number>> = policy[section]?.values ?? {};
  const [weights, setWeights] = useState<Readonly<Record<string, number>>>(
    Object.fromEntries(rows.map(({ id }) => [id, set[id] ?? delivered[id] ?? 0])),
  );
  const sum = rows.reduce((total, { id }) => total + (weights[id] ?? 0), 0);
  const change = (reason: string): WorkspacePolicy | null => {
    const isSame = rows.every(({ id }) => weights[id] === (set[id] ?? delivered[id]));
    return isSame || sum <= 0 ? null : withWeights(policy, section, { values: { ...set, ...weights }, reason });
  };
  return (
    <PublishForm
      current={current}
      change={change}
      reset={policy[section] && { label: t('weights.reset'), policy: withWeights(policy, section, null) }}
      onClose={onClose}
    >
      <Text c="dimmed">{t('weights.hint')}</Text>
      {rows.map(({ id, name }) => (
        <Group key={id} justify="space-between" wrap="nowrap">
          <Text flex={1}>{name}</Text>
          <NumberInput
            w={110}
            aria-label={t('weights.weightOf', { name })}
            min={0}
            max={1000}
            step={0.05}
            decimalScale={4}
            value={weights[id] ?? 0}
            onChange={(value) => setWeights({ ...weights, [id]: typeof value === 'number' ? value : 0 })}
          />
          <Text w={64} ta="right">
            {sum > 0 ? formats.percent((weights[id] ?? 0) / sum, 1) : '–'}
          </Text>
        </Group>
      ))}
    </PublishForm>
  );
};
