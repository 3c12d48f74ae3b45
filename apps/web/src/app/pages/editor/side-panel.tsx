import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './editor.module.css';

export const sideTabs = ['review', 'flows', 'practices', 'properties'] as const;
export type SideTab = (typeof sideTabs)[number];

/** The panel at the right, unless another stands in its place: what the verdict says, what flows, how it is run, and what the selection is. */
export const SidePanel = ({
  tab,
  width,
  onTab,
  counts,
  instead,
  children,
}: {
  tab: SideTab;
  /** How much room its content needs. */
  width: 'narrow' | 'medium' | 'wide';
  onTab: (tab: SideTab) => void;
  counts: Readonly<Record<SideTab, number>>;
  /** What a mode of the editor shows in place of the tabs; nothing otherwise. */
  instead?: ReactNode;
  children: Readonly<Record<SideTab, ReactNode>>;
}) => {
  const { t } = useTranslation('editor');
  if (instead) {
    return (
      <aside className={styles.side} data-width="medium" aria-label={t('panels')}>
        {instead}
      </aside>
    );
  }
  return (
    <aside className={styles.side} data-width={width} aria-label={t('panels')}>
      <Tabs
        className={styles.tabs ?? ''}
        value={tab}
        onChange={(next) => onTab(sideTabs.find((each) => each === next) ?? 'review')}
        keepMounted={false}
      >
        <Tabs.List grow>
          {sideTabs.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {t(each)}
              {counts[each] > 0 && <span className={styles.count}>{counts[each]}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {sideTabs.map((each) => (
          <Tabs.Panel key={each} value={each} className={styles.tabPanel ?? ''}>
            {children[each]}
          </Tabs.Panel>
        ))}
      </Tabs>
    </aside>
  );
};
