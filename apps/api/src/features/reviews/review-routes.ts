import type { AddEndpoint } from '../../routing/add-endpoint.ts';
import type { VersionStore } from '../versions/version-store.ts';
import { checkPlace } from './comment-place.ts';
import type { CommentStore } from './comment-store.ts';
import type { ReviewStore } from './review-store.ts';

interface Options {
  readonly versions: VersionStore;
  readonly reviews: ReviewStore;
  readonly comments: CommentStore;
}

export const registerReviewRoutes = (add: AddEndpoint, { versions, reviews, comments }: Options): void => {
  add('listReviews', async ({ params, query }) => {
    await versions.find(params.id);
    return reviews.list(params.id, query);
  });
  add('saveReview', ({ params, body, member }) => reviews.save(params.id, member.id, body));
  add('decideReview', ({ params, body, member }) => reviews.decide(params.id, member.id, body.decision));

  add('listComments', async ({ params, query }) => {
    await versions.find(params.id);
    return comments.list(params.id, query);
  });
  add('addComment', async ({ params, body, member }) => {
    checkPlace(body.at, await versions.find(params.id));
    return comments.add(params.id, member.id, body.at, body.text);
  });
  add('replyToComment', ({ params, body, member }) => comments.reply(params.id, member.id, body.text));
  add('resolveComment', ({ params }) => comments.setResolved(params.id, true));
  add('reopenComment', ({ params }) => comments.setResolved(params.id, false));
};
