import type { VersionComment, VersionReview } from '@spandrel/contract';
import type { Review, ReviewComment } from '@spandrel/model';
import { emptyWorkspacePolicy, toolVersion } from '@spandrel/rules';
import type { FastifyInstance } from 'fastify';
import type { Compute, ReportInput } from '../../compute/compute.ts';
import { Failure } from '../../failure.ts';
import { limitRate } from '../../plugins/rate-limit.ts';
import type { AddEndpoint, SentFile } from '../../routing/add-endpoint.ts';
import type { Today } from '../../today.ts';
import type { Rooms } from '../collaboration/rooms.ts';
import type { DesignStore } from '../designs/design-store.ts';
import { fileNameOf } from '../designs/file-name.ts';
import type { PolicyStore } from '../policies/policy-store.ts';
import type { CommentStore } from '../reviews/comment-store.ts';
import type { ReviewStore } from '../reviews/review-store.ts';
import type { VersionStore } from '../versions/version-store.ts';

interface Options {
  readonly designs: DesignStore;
  readonly versions: VersionStore;
  readonly reviews: ReviewStore;
  readonly comments: CommentStore;
  readonly rooms: Rooms;
  readonly policies: PolicyStore;
  readonly compute: Compute;
  readonly today: Today;
}

/** A report prints everything; beyond this it would be a book. */
const everything = { page: 1, pageSize: 10_000 };

const printedReview = ({ reviewer, scores, summary, decision, decidedAt }: VersionReview): Review => ({
  reviewer: reviewer.name,
  scores,
  summary,
  decision,
  decidedAt,
});

const printedComment = ({ author, at, text, resolved, createdAt, replies }: VersionComment): ReviewComment => ({
  author: author.name,
  text,
  element: at && 'element' in at ? at.element : null,
  finding: at && 'finding' in at ? at.finding : null,
  resolved,
  createdAt,
  replies: replies.map((reply) => ({ author: reply.author.name, text: reply.text, createdAt: reply.createdAt })),
});

export const registerReportRoutes = (app: FastifyInstance, add: AddEndpoint, options: Options): void => {
  const { designs, versions, reviews, comments, rooms, policies, compute, today } = options;
  const printing = { preHandler: limitRate(app, { perMinute: 30 }) };

  const print = async (input: Omit<ReportInput, 'generatedAt' | 'appVersion'>, filename: string): Promise<SentFile> => {
    const bytes = await compute.report({ ...input, generatedAt: new Date().toISOString(), appVersion: toolVersion });
    return { bytes, mediaType: 'application/pdf', filename };
  };

  add(
    'getDesignReport',
    async ({ params, query }) => {
      await rooms.flush(params.id);
      const { design, problems } = await designs.find(params.id);
      if (problems.length > 0) throw new Failure('design-not-judgeable', {}, problems);
      const { policy } = await policies.current();
      const verdict = await compute.judge(design, policy, today());
      const draft = { design, verdict, policy, version: null, reviews: [], comments: [], ...query };
      return print(draft, fileNameOf(design.name, 'draft.pdf'));
    },
    printing,
  );

  add(
    'getVersionReport',
    async ({ params, query }) => {
      const { design, verdict, policy, number, author, createdAt, status, note } = await versions.find(params.id);
      const [given, said] = await Promise.all([
        reviews.list(params.id, everything),
        comments.list(params.id, everything),
      ]);
      const input = {
        design,
        verdict,
        policy: policy ?? emptyWorkspacePolicy,
        version: { number, author: author.name, createdAt, status, note: note || null },
        reviews: given.items.map(printedReview),
        comments: said.items.map(printedComment),
        ...query,
      };
      return print(input, fileNameOf(design.name, `v${number}.pdf`));
    },
    printing,
  );
};
