import { Group } from '@mantine/core';
import type { Locale } from '@spandrel/model';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, unwrap } from '../api.ts';
import { sessionQuery } from '../session.ts';
import { AccountMenu } from './account-menu.tsx';
import styles from './app-frame.module.css';
import { Brand } from './brand.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { LanguageMenu } from './language-menu.tsx';
import { SchemeMenu } from './scheme-menu.tsx';

const places = [
  { to: '/', text: 'nav.designs' },
  { to: '/guides', text: 'nav.knowledge' },
  { to: '/policy', text: 'nav.policy' },
  { to: '/people', text: 'nav.people' },
] as const;

/** What stands under «Knowledge». */
const knowledge = [
  { to: '/guides', text: 'nav.guides' },
  { to: '/rules', text: 'nav.rules' },
  { to: '/practices', text: 'nav.practices' },
  { to: '/kinds', text: 'nav.kinds' },
  { to: '/analyses', text: 'nav.analyses' },
  { to: '/lecture', text: 'nav.lecture' },
] as const;
const isKnowledge = (path: string) => path === '/decisions' || knowledge.some(({ to }) => to === path);

/** The header around every page but the editor. */
export const AppFrame = () => {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const keepLocale = useMutation({
    mutationFn: (locale: Locale) => unwrap(api.updateSession({ body: { locale } })),
    onSuccess: (session) => queryClient.setQueryData(sessionQuery.queryKey, session),
  });
  return (
    <div className={styles.frame}>
      <a href="#content" className={styles.skip}>
        {t('skipToContent')}
      </a>
      <header className={styles.header}>
        <Link to="/" className={styles.home} aria-label={`Spandrel – ${t('actions.home')}`}>
          <Brand />
        </Link>
        <nav aria-label={t('nav.label')} className={styles.nav}>
          {places.map(({ to, text }) => (
            <Link
              key={to}
              to={to}
              className={styles.place}
              activeOptions={{ exact: to === '/' }}
              {...(to === '/guides' && isKnowledge(path) ? { 'data-status': 'active' } : {})}
            >
              {t(text)}
            </Link>
          ))}
        </nav>
        <Group gap={4} ml="auto" wrap="nowrap">
          <LanguageMenu onChange={(locale) => keepLocale.mutate(locale)} />
          <SchemeMenu />
          <AccountMenu />
        </Group>
      </header>
      {isKnowledge(path) && (
        <nav aria-label={t('nav.knowledge')} className={styles.subNav}>
          {knowledge.map(({ to, text }) => (
            <Link key={to} to={to} className={styles.place}>
              {t(text)}
            </Link>
          ))}
        </nav>
      )}
      <ConnectionBanner />
      <main id="content" className={styles.content} tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
};
