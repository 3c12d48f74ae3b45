import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type DesignSummary, hrefOf } from '@spandrel/contract';
import {
  IconArchive,
  IconArchiveOff,
  IconCopy,
  IconDots,
  IconDownload,
  IconHistory,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../../api.ts';
import { useMay, useSession } from '../../session.ts';
import { useConfirm } from '../../ui/confirm.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { useDesignAction } from './use-design-action.ts';

const iconSize = 15;

/** Everything that can be done to one design of the list, as far as the role allows. */
export const DesignMenu = ({ design }: { design: DesignSummary }) => {
  const { t } = useTranslation('designs');
  const mayEdit = useMay('edit');
  const session = useSession();
  const confirm = useConfirm();
  const [renaming, dialog] = useDisclosure(false);
  const params = { id: design.id };
  const archived = design.archivedAt !== null;
  const mayDelete = mayEdit && archived && (session?.role === 'owner' || session?.user.id === design.author.id);

  const duplicate = useDesignAction(
    () => unwrap(api.duplicateDesign({ params, body: { name: t('copyName', { name: design.name }).slice(0, 200) } })),
    t('duplicated'),
  );
  const archive = useDesignAction(() => unwrap(api.archiveDesign({ params })), t('archivedDone'));
  const restore = useDesignAction(() => unwrap(api.restoreDesign({ params })), t('restored'));
  const remove = useDesignAction(() => unwrap(api.deleteDesign({ params })), t('deleted'));

  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon aria-label={t('actionsOf', { name: design.name })}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            renderRoot={(props) => <Link {...props} to="/designs/$id/versions" params={params} />}
            leftSection={<IconHistory size={iconSize} />}
          >
            {t('versions')}
          </Menu.Item>
          {(['yaml', 'json'] as const).map((format) => (
            <Menu.Item
              key={format}
              component="a"
              href={hrefOf('getDesignFile', { params, query: { format } })}
              download
              leftSection={<IconDownload size={iconSize} />}
            >
              {t('download', { format: format.toUpperCase() })}
            </Menu.Item>
          ))}
          {mayEdit && (
            <>
              <Menu.Divider />
              {!archived && (
                <Menu.Item leftSection={<IconPencil size={iconSize} />} onClick={dialog.open}>
                  {t('rename')}
                </Menu.Item>
              )}
              <Menu.Item leftSection={<IconCopy size={iconSize} />} onClick={() => duplicate.mutate()}>
                {t('duplicate')}
              </Menu.Item>
              {archived ? (
                <Menu.Item leftSection={<IconArchiveOff size={iconSize} />} onClick={() => restore.mutate()}>
                  {t('restore')}
                </Menu.Item>
              ) : (
                <Menu.Item leftSection={<IconArchive size={iconSize} />} onClick={() => archive.mutate()}>
                  {t('archive')}
                </Menu.Item>
              )}
            </>
          )}
          {mayDelete && (
            <Menu.Item
              color="red"
              leftSection={<IconTrash size={iconSize} />}
              onClick={() =>
                confirm({
                  title: t('deleteTitle', { name: design.name }),
                  text: t('deleteText'),
                  confirm: t('delete'),
                  dangerous: true,
                  onConfirm: () => remove.mutate(),
                })
              }
            >
              {t('delete')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <RenameDialog design={design} opened={renaming} onClose={dialog.close} />
    </>
  );
};
