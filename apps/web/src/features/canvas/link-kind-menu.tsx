import { Menu } from '@mantine/core';
import type { LinkKind } from '@spandrel/model';
import { useTranslation } from 'react-i18next';
import { useLocalized } from '../../i18n/index.ts';
import type { Point } from './boxes.ts';
import styles from './canvas.module.css';
import { LinkKindSample } from './link-kind-sample.tsx';

/** The link kinds that may join two components, offered where the line was dropped. */
export const LinkKindMenu = ({
  at,
  title,
  kinds,
  onChoose,
  onClose,
}: {
  /** Position inside the canvas, in pixels. */
  at: Point;
  title: string;
  kinds: readonly LinkKind[];
  onChoose: (kind: LinkKind) => void;
  onClose: () => void;
}) => {
  const { t } = useTranslation('canvas');
  const localized = useLocalized();
  return (
    <Menu opened onClose={onClose} position="bottom-start" shadow="md" width={300} withinPortal trapFocus returnFocus>
      <Menu.Target>
        <span className={styles.menuAnchor} style={{ left: at.x, top: at.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('connect.kinds')} className={styles.kindMenu ?? ''}>
        <Menu.Label>{title}</Menu.Label>
        {kinds.map((kind) => (
          <Menu.Item
            key={kind.id}
            leftSection={<LinkKindSample kind={kind} />}
            onClick={() => onChoose(kind)}
            title={localized(kind.summary)}
          >
            {localized(kind.name)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
