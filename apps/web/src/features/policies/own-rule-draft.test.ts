import { describe, expect, it } from 'vitest';
import { draftOf, draftProblems, emptyDraft, ruleOf } from './own-rule-draft.ts';

const draft = {
  ...emptyDraft,
  id: 'own.names',
  titleEn: 'Name',
  titleKo: '이름',
  messageEn: '{name}',
  messageKo: '{name}',
  remedyEn: 'Rename.',
  remedyKo: '이름을 바꾸세요.',
  check: 'self.id.like("r-*")',
};

describe('the draft of an own rule', () => {
  it('becomes a rule and a draft again, without an empty condition', () => {
    expect(ruleOf(draft)).not.toHaveProperty('when');
    expect(draftOf(ruleOf(draft))).toEqual(draft);
    expect(draftProblems(draft, 'en')).toEqual({});
  });

  it('says beside each field what is wrong with it', () => {
    const problems = draftProblems({ ...emptyDraft, check: 'self.nme == ""', messageEn: '{x}' }, 'ko');
    expect(Object.keys(problems).sort()).toEqual(
      ['check', 'id', 'messageEn', 'messageKo', 'remedyEn', 'remedyKo', 'titleEn', 'titleKo'].sort(),
    );
    expect(problems.check).toContain('«name»');
    expect(problems.messageEn).toContain('{x}');
  });
});
