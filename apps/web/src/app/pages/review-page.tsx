import { Container } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { commentsQuery, reviewsQuery, versionQuery } from '../../features/reviews/review-queries.ts';
import { useSession } from '../../session.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { ReviewDesk } from './review-desk.tsx';

const route = getRouteApi('/member/framed/versions/$id');

export const ReviewPage = () => {
  const { t } = useTranslation('reviews');
  const { id } = route.useParams();
  const session = useSession();
  const version = useQuery(versionQuery(id));
  const reviews = useQuery(reviewsQuery(id));
  const comments = useQuery(commentsQuery(id));
  usePageTitle(version.data && t('titleOf', { name: version.data.designName, number: version.data.number }));

  if (version.data && reviews.data && comments.data && session) {
    return (
      <ReviewDesk key={id} version={version.data} reviews={reviews.data} comments={comments.data} session={session} />
    );
  }
  const failed = [version, reviews, comments].find((query) => query.isError);
  return (
    <Container size="md" py="lg">
      {failed ? <ErrorState error={failed.error} onRetry={() => void failed.refetch()} /> : <Loading rows={8} />}
    </Container>
  );
};
