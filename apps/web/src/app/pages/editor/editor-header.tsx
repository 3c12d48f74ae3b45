import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { bandNames, type Verdict } from '@spandrel/model';
import { IconArrowBackUp, IconArrowForwardUp, IconChevronLeft, IconHistory, IconSend } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DesignSession, SessionSnapshot } from '../../../features/collaboration/design-session.ts';
import { PeerAvatars } from '../../../features/collaboration/peer-avatars.tsx';
import { SaveIndicator } from '../../../features/collaboration/save-indicator.tsx';
import { usePeers } from '../../../features/collaboration/use-design-session.ts';
import { ReportMenu } from '../../../features/reports/report-menu.tsx';
import { SubmitVersionDialog } from '../../../features/versions/submit-version-dialog.tsx';
import { useFormats } from '../../../i18n/format.ts';
import { useLocalized } from '../../../i18n/index.ts';
import { BandBadge } from '../../../vocabulary/band-badge.tsx';
import { AccountMenu } from '../../account-menu.tsx';
import { DesignName } from './design-name.tsx';
import styles from './editor.module.css';

const IconAction = ({
  label,
  isOff,
  onClick,
  children,
}: {
  label: string;
  isOff: boolean;
  onClick: () => void;
  children: ReactNode;
}) => (
  <Tooltip label={label}>
    <ActionIcon aria-label={label} disabled={isOff} onClick={onClick} size="md">
      {children}
    </ActionIcon>
  </Tooltip>
);

/** The line above the canvas: what this is, whether it is saved, how good it is, where it goes next. */
export const EditorHeader = ({
  designId,
  session,
  snapshot,
  verdict,
  isEditable,
  onScore,
}: {
  designId: string;
  session: DesignSession;
  snapshot: SessionSnapshot;
  verdict: Verdict | null;
  isEditable: boolean;
  onScore: () => void;
}) => {
  const { t } = useTranslation('editor');
  const { t: app } = useTranslation();
  const formats = useFormats();
  const localized = useLocalized();
  const navigate = useNavigate();
  const peers = usePeers(session);
  const [isSubmitting, dialog] = useDisclosure(false);
  const overall = verdict?.score.overall;
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.back} aria-label={t('back')} title={t('back')}>
        <IconChevronLeft size={18} aria-hidden="true" />
        <span>{app('nav.designs')}</span>
      </Link>
      <DesignName
        name={snapshot.design?.name ?? ''}
        isEditable={isEditable}
        onRename={(name) => session.edit([{ type: 'set-name', name }])}
      />
      <SaveIndicator state={snapshot.save} />
      {!isEditable && <span className={styles.readOnly}>{t('readOnly')}</span>}
      {isEditable && (
        <span className={styles.tools}>
          <IconAction label={t('undo')} isOff={!snapshot.canUndo} onClick={session.undo}>
            <IconArrowBackUp size={18} />
          </IconAction>
          <IconAction label={t('redo')} isOff={!snapshot.canRedo} onClick={session.redo}>
            <IconArrowForwardUp size={18} />
          </IconAction>
        </span>
      )}
      <span className={styles.end}>
        <PeerAvatars peers={peers} />
        {overall && (
          <button
            type="button"
            className={styles.chip}
            onClick={onScore}
            aria-label={t('scoreChip', {
              band: localized(bandNames[overall.band]),
              value: formats.score(overall.value),
            })}
          >
            <BandBadge band={overall.band} value={overall.value} />
          </button>
        )}
        <Tooltip label={t('versions')}>
          <ActionIcon
            size="md"
            aria-label={t('versions')}
            renderRoot={(props) => <Link {...props} to="/designs/$id/versions" params={{ id: designId }} />}
          >
            <IconHistory size={18} />
          </ActionIcon>
        </Tooltip>
        <ReportMenu source={{ design: designId }} size="xs" />
        {isEditable && (
          <Button size="xs" leftSection={<IconSend size={14} aria-hidden="true" />} onClick={dialog.open}>
            {t('submit')}
          </Button>
        )}
        <AccountMenu />
      </span>
      <SubmitVersionDialog
        designId={designId}
        opened={isSubmitting}
        onClose={dialog.close}
        onFrozen={(version) => void navigate({ to: '/versions/$id', params: { id: version.id } })}
      />
    </header>
  );
};
