import type { CommentPlace, VersionDetail } from '@spandrel/contract';
import { type Problem, problem } from '@spandrel/model';
import { Failure } from '../../failure.ts';

const unknownFinding = (id: string): Problem => ({
  code: 'unknown-finding',
  path: ['at', 'finding'],
  message: {
    en: `There is no finding «${id}» in this version.`,
    ko: `이 버전에는 «${id}» 지적 사항이 없습니다.`,
  },
});

/** A comment is pinned only to what the version has. Fails with `invalid-input`. */
export const checkPlace = (at: CommentPlace, { design, verdict }: VersionDetail): void => {
  if (at === null) return;
  if ('finding' in at) {
    if (!verdict.findings.some(({ id }) => id === at.finding)) {
      throw new Failure('invalid-input', {}, [unknownFinding(at.finding)]);
    }
    return;
  }
  const elements = [...design.components, ...design.links, ...design.flows];
  if (!elements.some(({ id }) => id === at.element)) {
    const unknown = problem('unknown-element', ['at', 'element'], { id: at.element, nearest: '' });
    throw new Failure('invalid-input', {}, [unknown]);
  }
};
