import { may, type Session, type VersionSummary } from '@spandrel/contract';

/** Whether this person may review this version, and if not, why. */
export const reviewAccess = (
  session: Session,
  version: VersionSummary,
): 'review' | 'notReviewer' | 'own' | 'notSubmitted' => {
  if (!may(session.role, 'review')) return 'notReviewer';
  if (session.user.id === version.author.id) return 'own';
  return version.status === 'frozen' ? 'notSubmitted' : 'review';
};
