import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import styles from './collaboration.module.css';
import type { Peer } from './peer.ts';

const shownAtMost = 4;

const initialsOf = (name: string): string => {
  const words = name.trim().split(/\s+/);
  const [first, last] = [words[0] ?? '', words.length > 1 ? (words.at(-1) ?? '') : ''];
  return ([...first][0] ?? '?').toUpperCase() + ([...last][0] ?? '').toUpperCase();
};

/** Who else is on this design now. */
export const PeerAvatars = ({ peers }: { peers: readonly Peer[] }) => {
  const { t } = useTranslation('collaboration');
  const formats = useFormats();
  if (peers.length === 0) return null;
  const rest = peers.slice(shownAtMost);
  return (
    <span
      className={styles.avatars}
      role="img"
      aria-label={t('peers', { names: formats.list(peers.map(({ name }) => name)) })}
    >
      {peers.slice(0, shownAtMost).map((peer) => (
        <Tooltip key={peer.clientId} label={peer.name}>
          <span className={styles.avatar} style={{ background: peer.colour }}>
            {initialsOf(peer.name)}
          </span>
        </Tooltip>
      ))}
      {rest.length > 0 && (
        <Tooltip label={rest.map(({ name }) => name).join(', ')}>
          <span className={styles.avatar}>+{rest.length}</span>
        </Tooltip>
      )}
    </span>
  );
};
