import { ActionIcon, Group, Select, Table, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { type Person, type Role, roles } from '@spandrel/contract';
import { IconUserMinus } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api.ts';
import { useFormats } from '../../i18n/format.ts';
import { useMay, useSession } from '../../session.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { notifyDone } from '../../ui/notify.ts';
import { Pager } from '../../ui/pager.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { peopleQuery } from './people-queries.ts';

/** The members of the workspace; owners change roles and remove people here. */
export const MemberList = () => {
  const { t } = useTranslation('people');
  const [page, setPage] = useState(1);
  const people = useQuery(peopleQuery(page));
  return (
    <QueryView query={people}>
      {(data) => (
        <>
          <Table.ScrollContainer type="native" minWidth={560}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('name')}</Table.Th>
                  <Table.Th>{t('email')}</Table.Th>
                  <Table.Th w={170}>{t('role')}</Table.Th>
                  <Table.Th w={130}>{t('joined')}</Table.Th>
                  <Table.Th w={48}>
                    <VisuallyHidden>{t('remove')}</VisuallyHidden>
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {data.items.map((person) => (
                  <MemberRow key={person.id} person={person} />
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
          <Pager {...data} onPage={setPage} />
        </>
      )}
    </QueryView>
  );
};

const MemberRow = ({ person }: { person: Person }) => {
  const { t } = useTranslation('people');
  const { t: word } = useTranslation('vocabulary');
  const formats = useFormats();
  const confirm = useConfirm();
  const mayManage = useMay('manage-people');
  const isSelf = useSession()?.user.id === person.id;
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['people'] });
  const changeRole = useMutation({
    mutationFn: (role: Role) => unwrap(api.changeRole({ params: { id: person.id }, body: { role } })),
    onSuccess: async ({ name, role }) => {
      await refresh();
      if (isSelf) await queryClient.invalidateQueries({ queryKey: ['session'] });
      notifyDone(t('roleChanged', { name, role: word(`role.${role}`) }));
    },
  });
  const remove = useMutation({
    mutationFn: () => unwrap(api.removePerson({ params: { id: person.id } })),
    onSuccess: async () => {
      await refresh();
      notifyDone(t('removed', { name: person.name }));
    },
  });
  return (
    <Table.Tr>
      <Table.Td>
        <Group gap={6} wrap="nowrap">
          <Text fw={550}>{person.name}</Text>
          {isSelf && (
            <Text size="xs" c="dimmed">
              ({t('you')})
            </Text>
          )}
        </Group>
      </Table.Td>
      <Table.Td>{person.email}</Table.Td>
      <Table.Td>
        {mayManage ? (
          <Select
            size="xs"
            allowDeselect={false}
            aria-label={t('roleOf', { name: person.name })}
            value={person.role}
            disabled={changeRole.isPending}
            data={roles.map((role) => ({ value: role, label: word(`role.${role}`) }))}
            onChange={(role) => role && changeRole.mutate(role as Role)}
          />
        ) : (
          word(`role.${person.role}`)
        )}
      </Table.Td>
      <Table.Td>{formats.date(person.joinedAt)}</Table.Td>
      <Table.Td>
        {mayManage && !isSelf && (
          <Tooltip label={t('remove')}>
            <ActionIcon
              aria-label={t('removeOf', { name: person.name })}
              loading={remove.isPending}
              onClick={() =>
                confirm({
                  title: t('removeTitle', { name: person.name }),
                  text: t('removeText', { name: person.name }),
                  confirm: t('remove'),
                  dangerous: true,
                  onConfirm: () => remove.mutate(),
                })
              }
            >
              <IconUserMinus size={16} />
            </ActionIcon>
          </Tooltip>
        )}
      </Table.Td>
    </Table.Tr>
  );
};
