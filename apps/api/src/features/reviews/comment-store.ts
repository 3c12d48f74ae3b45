import type { CommentPlace, Page, PageQuery, VersionComment } from '@spandrel/contract';
import type { Prisma, PrismaClient } from '@spandrel/prisma';
import { orFail } from '../../failure.ts';
import { sliceOf, toPage } from '../../routing/page.ts';

const author = { select: { id: true, name: true } } as const;
const withReplies = {
  author,
  replies: { include: { author }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.CommentInclude;
type CommentRow = Prisma.CommentGetPayload<{ include: typeof withReplies }>;

const placeOf = ({ element, finding }: CommentRow): CommentPlace => {
  if (element !== null) return { element };
  return finding === null ? null : { finding };
};

const toComment = (row: CommentRow): VersionComment => ({
  id: row.id,
  author: row.author,
  at: placeOf(row),
  text: row.text,
  resolved: row.resolvedAt !== null,
  createdAt: row.createdAt.toISOString(),
  replies: row.replies.map(({ id, author: by, text, createdAt }) => ({
    id,
    author: by,
    text,
    createdAt: createdAt.toISOString(),
  })),
});

/** Comments on versions and their answers. */
export const createCommentStore = (prisma: PrismaClient) => {
  const find = async (id: string): Promise<VersionComment> =>
    toComment(orFail(await prisma.comment.findUnique({ where: { id }, include: withReplies }), 'not-found'));

  return {
    async list(versionId: string, query: PageQuery): Promise<Page<VersionComment>> {
      const where = { versionId };
      const orderBy = [{ createdAt: 'asc' as const }, { id: 'asc' as const }];
      const [rows, total] = await Promise.all([
        prisma.comment.findMany({ where, include: withReplies, orderBy, ...sliceOf(query) }),
        prisma.comment.count({ where }),
      ]);
      return toPage(query, rows.map(toComment), total);
    },

    async add(versionId: string, authorId: string, at: CommentPlace, text: string): Promise<VersionComment> {
      const data = { versionId, authorId, text, ...at };
      return toComment(await prisma.comment.create({ data, include: withReplies }));
    },

    async reply(commentId: string, authorId: string, text: string): Promise<VersionComment> {
      await find(commentId);
      await prisma.reply.create({ data: { commentId, authorId, text } });
      return find(commentId);
    },

    async setResolved(commentId: string, resolved: boolean): Promise<VersionComment> {
      await find(commentId);
      await prisma.comment.update({ where: { id: commentId }, data: { resolvedAt: resolved ? new Date() : null } });
      return find(commentId);
    },
  };
};

export type CommentStore = ReturnType<typeof createCommentStore>;
