import { Button, Group, Stack, Table, Text } from '@mantine/core';
import type { CurrentPolicy } from '@spandrel/contract';
import type { OwnRule } from '@spandrel/rules';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import { useMay } from '../../session.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SeverityBadge } from '../../vocabulary/severity-badge.tsx';
import { OwnRuleEditor } from './own-rule-editor.tsx';
import { PolicyDialog } from './policy-dialog.tsx';
import { withoutOwnRule } from './policy-edits.ts';
import { PublishForm } from './publish-form.tsx';

/** The rules the workspace wrote itself. */
export const OwnRuleList = ({ current }: { current: CurrentPolicy }) => {
  const { t } = useTranslation('policies');
  const localized = useLocalized();
  const mayChange = useMay('manage-policy');
  const [editing, setEditing] = useState<OwnRule | 'new' | null>(null);
  const [removing, setRemoving] = useState<OwnRule | null>(null);
  const { ownRules } = current.policy;
  if (editing !== null) {
    return (
      <OwnRuleEditor
        current={current}
        before={editing === 'new' ? undefined : editing}
        onClose={() => setEditing(null)}
      />
    );
  }
  const add = mayChange && (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setEditing('new')}>
      {t('own.add')}
    </Button>
  );
  if (ownRules.length === 0) {
    return (
      <EmptyState title={t('own.empty')} actions={add}>
        {t('own.emptyText')}
      </EmptyState>
    );
  }
  return (
    <Stack gap="md">
      <Group justify="flex-end">{add}</Group>
      <Table verticalSpacing={8}>
        <Table.Tbody>
          {ownRules.map((rule) => (
            <OwnRuleRow
              key={rule.id}
              rule={rule}
              onEdit={mayChange ? () => setEditing(rule) : undefined}
              onRemove={() => setRemoving(rule)}
            />
          ))}
        </Table.Tbody>
      </Table>
      <PolicyDialog
        title={removing ? t('own.removeTitle', { name: localized(removing.title) }) : ''}
        opened={removing !== null}
        onClose={() => setRemoving(null)}
      >
        {removing && (
          <PublishForm
            current={current}
            change={() => withoutOwnRule(current.policy, removing.id)}
            onClose={() => setRemoving(null)}
          />
        )}
      </PolicyDialog>
    </Stack>
  );
};

const OwnRuleRow = ({
  rule,
  onEdit,
  onRemove,
}: {
  rule: OwnRule;
  /** Absent for those who may not change it. */
  onEdit: (() => void) | undefined;
  onRemove: () => void;
}) => {
  const { t } = useTranslation('policies');
  const localized = useLocalized();
  const name = localized(rule.title);
  return (
    <Table.Tr>
      <Table.Td>
        <Text fw={550}>{name}</Text>
        <Text size="xs" c="dimmed">
          <code>{rule.id}</code> · {t(`own.subject.${rule.appliesTo}`)}
        </Text>
        <Text size="sm" component="div">
          {rule.when && <code>{rule.when} ⟹ </code>}
          <code>{rule.check}</code>
        </Text>
      </Table.Td>
      <Table.Td w={110}>
        <SeverityBadge severity={rule.severity} />
      </Table.Td>
      {onEdit && (
        <Table.Td w={190}>
          <Group gap="xs" justify="flex-end" wrap="nowrap">
            <Button size="xs" variant="default" aria-label={t('own.editOf', { name })} onClick={onEdit}>
              {t('own.edit')}
            </Button>
            <Button size="xs" variant="subtle" color="red" aria-label={t('own.removeOf', { name })} onClick={onRemove}>
              {t('own.remove')}
            </Button>
          </Group>
        </Table.Td>
      )}
    </Table.Tr>
  );
};
