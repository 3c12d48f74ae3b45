import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  useDesignSession,
  useSessionSnapshot,
  useUnsavedWarning,
} from '../../features/collaboration/use-design-session.ts';
import { designQuery } from '../../features/designs/design-queries.ts';
import { useSession } from '../../session.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { EditorScreen } from './editor/editor-screen.tsx';
import { OpeningScreen } from './editor/opening-screen.tsx';

const route = getRouteApi('/member/designs/$id');
const nobody = { id: '', name: '' };

/** The drawing of a design, live. */
export const EditorPage = () => {
  const { t } = useTranslation('editor');
  const { id } = route.useParams();
  const user = useSession()?.user ?? nobody;
  const detail = useQuery(designQuery(id));
  const session = useDesignSession(id, user);
  const snapshot = useSessionSnapshot(session);
  useUnsavedWarning(session);
  const name = snapshot.design?.name ?? detail.data?.name;
  usePageTitle(name && t('title', { name }));

  if (detail.isError && !snapshot.design) {
    return (
      <OpeningScreen>
        <ErrorState error={detail.error} onRetry={() => void detail.refetch()} />
      </OpeningScreen>
    );
  }
  if (!session || !snapshot.design) return <OpeningScreen snapshot={snapshot} />;
  return (
    <EditorScreen
      key={id}
      designId={id}
      isArchived={(detail.data?.archivedAt ?? null) !== null}
      session={session}
      snapshot={snapshot}
      design={snapshot.design}
    />
  );
};
