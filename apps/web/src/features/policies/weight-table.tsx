import { Table } from '@mantine/core';
import { policyFor, profilePolicy, type WorkspacePolicy } from '@spandrel/rules';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import type { WeightSection } from './policy-edits.ts';

export interface WeightRow {
  readonly id: string;
  readonly name: string;
}

/** Weights by id, whatever they are of. */
export const weightsIn = (
  section: WeightSection,
  policy: Readonly<Record<WeightSection, Readonly<Record<string, number>>>>,
): Readonly<Record<string, number>> => policy[section];

/** Shares as they are now beside those that were delivered. */
export const WeightTable = ({
  section,
  rows,
  policy,
}: {
  section: WeightSection;
  rows: readonly WeightRow[];
  policy: WorkspacePolicy;
}) => {
  const { t } = useTranslation('policies');
  const formats = useFormats();
  // Weights are the same in every profile.
  const now = weightsIn(section, policyFor('production', policy));
  const delivered = weightsIn(section, profilePolicy('production'));
  return (
    <Table verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t(section === 'principleWeights' ? 'weights.principles' : 'weights.topics')}</Table.Th>
          <Table.Th w={140} ta="right">
            {t('weights.share')}
          </Table.Th>
          <Table.Th w={140} ta="right">
            {t('weights.default')}
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ id, name }) => (
          <Table.Tr key={id}>
            <Table.Td>{name}</Table.Td>
            <Table.Td ta="right" fw={now[id] === delivered[id] ? 400 : 650}>
              {formats.percent(now[id] ?? 0, 1)}
            </Table.Td>
            <Table.Td ta="right" c="dimmed">
              {formats.percent(delivered[id] ?? 0, 1)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
