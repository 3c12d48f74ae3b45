import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { changeLocale } from '../i18n/index.ts';
import { sessionQuery } from '../session.ts';
import { fetchAllPages } from './page-loading.ts';

/** Late enough not to compete with what the first page loads. */
const fetchPagesAfterMs = 3_000;

/** Holds the pages behind sign-in: leaves them when the session ends, and speaks the language of the account. */
export const SessionGate = () => {
  const router = useRouter();
  const { data: session } = useQuery(sessionQuery);
  const accountLocale = session?.user.locale;

  useEffect(() => {
    if (session === null) void router.invalidate();
  }, [session, router]);

  useEffect(() => {
    const soon = setTimeout(fetchAllPages, fetchPagesAfterMs);
    return () => clearTimeout(soon);
  }, []);

  useEffect(() => {
    if (accountLocale) void changeLocale(accountLocale);
  }, [accountLocale]);

  return session ? <Outlet /> : null;
};
