export const vocabulary = {
  role: { owner: 'Owner', architect: 'Architect', reviewer: 'Reviewer', reader: 'Reader' },
  roleMeaning: {
    owner: 'Everything, and manages people',
    architect: 'Draws designs, freezes and submits versions, answers comments',
    reviewer: 'Reviews versions with scores, comments and a decision',
    reader: 'Reads designs, versions and reports',
  },
  status: {
    frozen: 'Frozen',
    'in-review': 'In review',
    approved: 'Approved',
    'changes-requested': 'Changes requested',
  },
  decision: { approve: 'Approved', 'request-changes': 'Changes requested' },
  score: 'Score {{value}} of 100',
  coverage: 'Coverage {{value}}',
  coverageMeaning:
    'Share of what could be judged: the checks the drawing states enough for, and the answered practice questions.',
  incomplete: 'Incomplete: a rule could not run',
  source: { stated: 'stated', assumed: 'assumed' },
  sourceMeaning: {
    stated: 'Somebody stated this value in the design.',
    assumed: 'Nobody stated this value: a default stands in for it.',
  },
  pointsLost: '−{{value}} points',
};
