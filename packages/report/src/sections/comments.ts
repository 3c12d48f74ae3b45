import type { ReviewComment } from '@spandrel/model';
import { timeText } from '../cells.ts';
import type { Section, Thread } from '../report.ts';
import type { ReportContext } from '../report-input.ts';

/** The remarks pinned to elements and findings, with their answers. */
export const commentsSection = (context: ReportContext): Section => ({
  id: 'comments',
  title: context.say.comments.title,
  blocks:
    context.comments.length === 0
      ? [{ type: 'paragraph', text: context.say.comments.none }]
      : context.comments.map((comment) => thread(comment, context)),
});

const thread = (comment: ReviewComment, context: ReportContext): Thread => ({
  type: 'thread',
  about: subjectOf(comment, context),
  state: comment.resolved ? context.say.comments.resolved : context.say.comments.open,
  posts: [comment, ...comment.replies].map(({ author, text, createdAt }) => ({
    author,
    text,
    at: timeText(createdAt),
  })),
});

const subjectOf = ({ element, finding }: ReviewComment, { say, verdict, nameOf }: ReportContext): string => {
  if (finding) return say.comments.onFinding(verdict.findings.find(({ id }) => id === finding)?.title ?? finding);
  return element ? say.comments.onElement(nameOf(element)) : say.comments.onVersion;
};
