import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { api, unwrap } from '../api.ts';
import { sessionQuery } from '../session.ts';
import { AppFrame } from './app-frame.tsx';
import { onDemand } from './page-loading.ts';
import { CrashPage } from './pages/crash-page.tsx';
import { NotFoundPage } from './pages/not-found-page.tsx';
import { PendingPage } from './pages/pending-page.tsx';
import { queryClient } from './query-client.ts';
import { SessionGate } from './session-gate.tsx';
import { WelcomeFrame } from './welcome-frame.tsx';

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Outlet });

/** Pages before sign-in. */
const welcome = createRoute({ getParentRoute: () => root, id: 'welcome', component: WelcomeFrame });

const setup = createRoute({
  getParentRoute: () => welcome,
  path: '/setup',
  beforeLoad: async () => {
    if (!(await unwrap(api.getSetup())).needsOwner) throw redirect({ to: '/sign-in' });
  },
  component: lazyRouteComponent(
    onDemand(() => import('./pages/setup-page.tsx')),
    'SetupPage',
  ),
});

const signIn = createRoute({
  getParentRoute: () => welcome,
  path: '/sign-in',
  /** `from`: the address to return to. Only paths of this app are followed. */
  validateSearch: (search): { from?: string } =>
    typeof search.from === 'string' && /^\/(?!\/)/.test(search.from) ? { from: search.from } : {},
  beforeLoad: async () => {
    if ((await unwrap(api.getSetup())).needsOwner) throw redirect({ to: '/setup' });
  },
  component: lazyRouteComponent(
    onDemand(() => import('./pages/sign-in-page.tsx')),
    'SignInPage',
  ),
});

const join = createRoute({
  getParentRoute: () => welcome,
  path: '/join/$token',
  component: lazyRouteComponent(
    onDemand(() => import('./pages/join-page.tsx')),
    'JoinPage',
  ),
});

/** Everything behind sign-in. */
const member = createRoute({
  getParentRoute: () => root,
  id: 'member',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (session === null)
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { from: location.href } });
  },
  component: SessionGate,
});

/** Pages with the app's header; the editor has its own. */
const framed = createRoute({ getParentRoute: () => member, id: 'framed', component: AppFrame });

const designs = createRoute({
  getParentRoute: () => framed,
  path: '/',
  validateSearch: (
    search,
  ): { query?: string | undefined; archived?: boolean | undefined; page?: number | undefined } => ({
    ...(typeof search.query === 'string' && search.query !== '' ? { query: search.query } : {}),
    ...(search.archived === true ? { archived: true } : {}),
    ...(typeof search.page === 'number' && search.page > 1 ? { page: Math.floor(search.page) } : {}),
  }),
  component: lazyRouteComponent(
    onDemand(() => import('./pages/designs-page.tsx')),
    'DesignsPage',
  ),
});

const editor = createRoute({
  getParentRoute: () => member,
  path: '/designs/$id',
  component: lazyRouteComponent(
    onDemand(() => import('./pages/editor-page.tsx')),
    'EditorPage',
  ),
});

const versions = createRoute({
  getParentRoute: () => framed,
  path: '/designs/$id/versions',
  component: lazyRouteComponent(
    onDemand(() => import('./pages/versions-page.tsx')),
    'VersionsPage',
  ),
});

const review = createRoute({
  getParentRoute: () => framed,
  path: '/versions/$id',
  component: lazyRouteComponent(
    onDemand(() => import('./pages/review-page.tsx')),
    'ReviewPage',
  ),
});

const people = createRoute({
  getParentRoute: () => framed,
  path: '/people',
  component: lazyRouteComponent(
    onDemand(() => import('./pages/people-page.tsx')),
    'PeoplePage',
  ),
});

const policyTabs = ['rules', 'weights', 'thresholds', 'own', 'history'] as const;

const policy = createRoute({
  getParentRoute: () => framed,
  path: '/policy',
  validateSearch: (search): { tab?: (typeof policyTabs)[number] } => {
    const tab = policyTabs.find((each) => each === search.tab);
    return tab === undefined ? {} : { tab };
  },
  component: lazyRouteComponent(
    onDemand(() => import('./pages/policy-page.tsx')),
    'PolicyPage',
  ),
});

const account = createRoute({
  getParentRoute: () => framed,
  path: '/account',
  component: lazyRouteComponent(
    onDemand(() => import('./pages/account-page.tsx')),
    'AccountPage',
  ),
});

const selected = (search: Record<string, unknown>): { id?: string } =>
  typeof search.id === 'string' ? { id: search.id } : {};

const rules = createRoute({
  getParentRoute: () => framed,
  path: '/rules',
  validateSearch: selected,
  component: lazyRouteComponent(
    onDemand(() => import('./pages/rules-page.tsx')),
    'RulesPage',
  ),
});

const practices = createRoute({
  getParentRoute: () => framed,
  path: '/practices',
  validateSearch: selected,
  component: lazyRouteComponent(
    onDemand(() => import('./pages/practices-page.tsx')),
    'PracticesPage',
  ),
});

const kinds = createRoute({
  getParentRoute: () => framed,
  path: '/kinds',
  validateSearch: selected,
  component: lazyRouteComponent(
    onDemand(() => import('./pages/kinds-page.tsx')),
    'KindsPage',
  ),
});

const guides = createRoute({
  getParentRoute: () => framed,
  path: '/guides',
  validateSearch: selected,
  component: lazyRouteComponent(
    onDemand(() => import('./pages/guides-page.tsx')),
    'GuidesPage',
  ),
});

const decisions = createRoute({
  getParentRoute: () => framed,
  path: '/decisions',
  validateSearch: selected,
  component: lazyRouteComponent(
    onDemand(() => import('./pages/decisions-page.tsx')),
    'DecisionsPage',
  ),
});

const analyses = createRoute({
  getParentRoute: () => framed,
  path: '/analyses',
  validateSearch: selected,
  component: lazyRouteComponent(
    onDemand(() => import('./pages/analyses-page.tsx')),
    'AnalysesPage',
  ),
});

const lecture = createRoute({
  getParentRoute: () => framed,
  path: '/lecture',
  component: lazyRouteComponent(
    onDemand(() => import('./pages/lecture-page.tsx')),
    'LecturePage',
  ),
});

export const router = createRouter({
  routeTree: root.addChildren([
    welcome.addChildren([setup, signIn, join]),
    member.addChildren([
      framed.addChildren([
        designs,
        versions,
        review,
        people,
        policy,
        account,
        rules,
        practices,
        kinds,
        guides,
        decisions,
        analyses,
        lecture,
      ]),
      editor,
    ]),
  ]),
  context: { queryClient },
  defaultPreload: 'intent',
  defaultErrorComponent: CrashPage,
  // The page has a frame of its own, so it never stands inside another one.
  notFoundMode: 'root',
  defaultNotFoundComponent: NotFoundPage,
  defaultPendingComponent: PendingPage,
  defaultPendingMs: 300,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
