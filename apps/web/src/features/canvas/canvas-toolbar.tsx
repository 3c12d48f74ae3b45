import { Tooltip } from '@mantine/core';
import { IconFocusCentered, IconKeyboard, IconMap2, IconMinus, IconPlus, IconSitemap } from '@tabler/icons-react';
import { Panel, useReactFlow, useStore } from '@xyflow/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/format.ts';
import { ToolButton } from '../../ui/tool-button.tsx';
import styles from './canvas.module.css';
import { fitting } from './canvas-props.ts';

const zoomOf = (state: { transform: readonly [number, number, number] }): number => state.transform[2];

/** Zoom, fit, arrangement and help, at the canvas' lower left corner. */
export const CanvasToolbar = ({
  onArrange,
  onHelp,
  showsMap,
  onToggleMap,
  tools,
  legend,
}: {
  onArrange: (() => void) | null;
  onHelp: (() => void) | null;
  showsMap: boolean;
  onToggleMap: () => void;
  /** Further buttons of the toolbar. */
  tools?: ReactNode;
  /** What explains the looks on the canvas, above the toolbar. */
  legend?: ReactNode;
}) => {
  const { t } = useTranslation('canvas');
  const flow = useReactFlow();
  const formats = useFormats();
  const zoom = useStore(zoomOf);
  return (
    <Panel position="bottom-left" className={styles.corner ?? ''}>
      {legend}
      <div className={styles.toolbar}>
        <ToolButton label={t('toolbar.zoomOut')} onClick={() => void flow.zoomOut()}>
          <IconMinus size={16} />
        </ToolButton>
        <Tooltip label={t('toolbar.zoomReset')}>
          <button type="button" className={styles.zoom} onClick={() => void flow.zoomTo(1)}>
            {formats.percent(zoom)}
          </button>
        </Tooltip>
        <ToolButton label={t('toolbar.zoomIn')} onClick={() => void flow.zoomIn()}>
          <IconPlus size={16} />
        </ToolButton>
        <ToolButton label={t('toolbar.fit')} onClick={() => void flow.fitView(fitting)}>
          <IconFocusCentered size={16} />
        </ToolButton>
        {onArrange && (
          <ToolButton label={t('toolbar.arrange')} onClick={onArrange}>
            <IconSitemap size={16} />
          </ToolButton>
        )}
        <ToolButton label={t('toolbar.map')} pressed={showsMap} onClick={onToggleMap}>
          <IconMap2 size={16} />
        </ToolButton>
        {tools}
        {onHelp && (
          <ToolButton label={t('toolbar.help')} onClick={onHelp}>
            <IconKeyboard size={16} />
          </ToolButton>
        )}
      </div>
    </Panel>
  );
};
