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
  coverageMeaning: 'Share of the applicable checks that could be made with what the drawing states.',
  incomplete: 'Incomplete: a rule could not run',
  pointsLost: '−{{value}} points',
};
