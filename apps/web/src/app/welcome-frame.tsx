import { Group } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Brand } from './brand.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { SchemeMenu } from './scheme-menu.tsx';
import styles from './welcome-frame.module.css';

/** The frame of pages that stand alone (before sign-in, page not found): one card in the middle. */
export const WelcomeFrame = ({ children = <Outlet /> }: { children?: ReactNode }) => (
  <div className={styles.frame}>
    <ConnectionBanner />
    <header className={styles.header}>
      <Brand />
      <Group gap={4}>
        <LanguageMenu />
        <SchemeMenu />
      </Group>
    </header>
    <main className={styles.content}>{children}</main>
  </div>
);
