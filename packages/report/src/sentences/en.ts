const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const en = {
  title: 'Architecture review report',
  contents: 'Contents',
  edition: { version: (number: number) => `Version ${number}`, draft: 'Draft' },
  draftMark: 'DRAFT',
  none: 'none',
  notStated: 'not stated',
  unlimited: 'not limited by anything drawn',
  listRest: (count: number) => `and ${count} more`,

  decision: {
    label: 'Decision',
    draft: {
      title: 'Draft – not submitted',
      text: 'This is the drawing as it stands. Nobody has reviewed it and it can still change.',
    },
    frozen: {
      title: 'Frozen – review not started',
      text: 'This version can no longer change. Its review has not begun.',
    },
    'in-review': { title: 'In review', text: 'Reviewers are at work; no decision has been taken.' },
    approved: { title: 'Approved', text: 'The reviewers approved this version.' },
    'changes-requested': {
      title: 'Changes requested',
      text: 'The reviewers ask for changes before this version is built.',
    },
  },
  reviewerDecision: { approve: 'Approve', 'request-changes': 'Request changes', open: 'Not decided' },

  summary: {
    title: 'Summary',
    overall: 'Overall assessment',
    outOf: 'of 100',
    coverage: (percent: string) => `${percent} of the applicable checks could be made`,
    coverageShort: (percent: string) => `${percent} assessed`,
    scores: 'Score by principle',
    incomplete: 'incomplete: a rule could not run',
    capped: 'held down by an open severe finding',
    openFindings: 'Open findings',
    severeTitle: 'What stands in the way',
    noSevere: { title: 'No severe findings', text: 'No critical or high finding is open.' },
    notAssessedTitle: 'What is not known',
    notAssessed: (count: number) =>
      `${plural(count, 'check', 'checks')} could not be made because properties are missing. They lower coverage, not the score.`,
    unanswered: (count: number) =>
      `${plural(count, 'practice question is', 'practice questions are')} not answered; that lowers coverage too.`,
    nothingNotAssessed: 'Every applicable check could be made.',
    flowsTitle: 'Do the flows get what they require?',
    peopleTitle: 'What the reviewers say',
    moreSevere: (count: number) =>
      `${plural(count, 'further severe finding', 'further severe findings')} under Findings.`,
    facts: {
      version: 'Version',
      author: 'Submitted by',
      submitted: 'Submitted',
      note: 'Note',
      generated: 'Report made',
      profile: 'Judged as',
      size: 'Size',
      digest: 'Design digest',
    },
    size: (components: number, links: number, flows: number) =>
      `${plural(components, 'component', 'components')}, ${plural(links, 'link', 'links')}, ${plural(flows, 'flow', 'flows')}`,
  },
  profiles: { production: 'Production', development: 'Development', regulated: 'Regulated' },

  scorecard: {
    title: 'Scorecard',
    intro:
      'Each principle is the weighted mean of its topics. A topic starts at 100 and each open finding takes a share of what is left. What could not be assessed lowers coverage, never the score.',
    topic: 'Topic',
    weight: 'Weight',
    value: 'Value',
    lost: 'Open findings',
  },

  diagram: {
    title: 'Diagram',
    alternative: (name: string, size: string) => `Network diagram of ${name}: ${size}.`,
  },

  flows: {
    title: 'Flows and their proofs',
    intro: 'What the analysis proves for each flow along the chosen path and over all permitted paths.',
    none: 'No flows are drawn, so nothing can be proven about traffic.',
    flow: 'Flow',
    result: 'Result',
    availability: 'Availability',
    latency: 'Latency',
    capacity: 'Capacity',
    requirement: 'Requirement',
    required: 'Required',
    actual: 'Proven',
    met: { yes: 'met', no: 'not met', unknown: 'cannot be told' },
    allMet: 'all requirements met',
    noRequirements: 'no requirements stated',
    unmet: (count: number) => plural(count, 'requirement not met', 'requirements not met'),
    open: (count: number) => plural(count, 'requirement open', 'requirements open'),
    reachable: 'reachable',
    unreachable: 'unreachable',
    path: 'Path',
    minCut: 'Limited by',
    cutPoints: 'Single points of failure',
    sharedRisks: 'Shared risks',
    pathMtu: 'Path MTU',
    bytes: (value: string) => `${value} bytes`,
    encryption: 'Encryption by hop',
    plain: 'none',
    failover: 'Failover',
    cost: 'Monthly cost',
    exact: 'exact',
    between: (low: string, high: string) => `between ${low} and ${high}`,
    downtime: (time: string) => `about ${time} down`,
    assumed: (count: number) => `${plural(count, 'latency figure', 'latency figures')} assumed from defaults`,
  },

  findings: {
    title: 'Findings',
    none: 'No rule found anything to object to.',
    ofPrinciple: (principle: string, count: number) => `${principle} – ${plural(count, 'finding', 'findings')}`,
    remedy: 'Remedy',
    betterAnswer: 'A better answer takes',
    element: 'Element',
    property: 'Property',
    value: 'Value',
    source: 'Source',
    sources: { stated: 'stated', assumed: 'assumed', computed: 'computed' },
    points: (points: string) => `−${points} points`,
    assumed: 'rests on assumed values',
    moreEvidence: (count: number) => `${plural(count, 'further value', 'further values')} in the audit edition`,
    waived: (owner: string, expires: string, reason: string) => `Waived until ${expires} (${owner}): ${reason}`,
    errors: 'Rules that could not run',
  },

  notAssessed: {
    title: 'Not assessed',
    intro:
      'These checks need a property that is not stated and has no safe default. They count neither as passed nor as failed.',
    none: 'Every applicable check could be made.',
    check: 'Check',
    what: 'What is missing',
    questions: (count: number) =>
      `${plural(count, 'practice question is', 'practice questions are')} not answered: see Practices.`,
  },

  practices: {
    title: 'Practices',
    intro: (answered: number, total: number) =>
      `How the network is run, which no drawing shows: ${answered} of ${plural(total, 'question', 'questions')} answered. “No” and “Partly” are findings; a question without an answer only lowers coverage.`,
    topic: 'Topic',
    question: 'Question',
    answer: 'Answer',
    noteAndEvidence: 'Note and evidence',
    answeredOn: (date: string) => `Answered ${date}`,
    unansweredTitle: (count: number) => `Not answered – ${plural(count, 'question', 'questions')}`,
    unansweredText: 'What each of them asks stands under Practices in Spandrel.',
  },

  waivers: {
    title: 'Waivers',
    none: 'No finding is waived.',
    rule: 'Finding',
    elements: 'Elements',
    reason: 'Reason',
    owner: 'Owner',
    approvedBy: 'Approved by',
    term: 'Term',
    until: (granted: string, expires: string) => `${granted} to ${expires}`,
    notMatching: 'matches no open finding',
  },

  reviews: {
    title: 'Reviews',
    none: 'Nobody has reviewed this version.',
    intro: 'Scores people gave by the rubric (1–5), beside the score the engine computed (0–100).',
    reviewer: 'Reviewer',
    engine: 'Engine',
    decision: 'Decision',
    differTitle: 'Where people and the engine differ most',
    differ: (principle: string, people: string, engine: string) =>
      `${principle}: people give ${people} of 5, the engine ${engine} of 100.`,
    decidedAt: (name: string, decision: string, at: string | null) =>
      at ? `${name} – ${decision}, ${at}` : `${name} – ${decision}`,
    scored: (principle: string, score: number, meaning: string) => `${principle}: ${score} of 5 – ${meaning}`,
  },

  comments: {
    title: 'Comments',
    none: 'No comments were made.',
    onVersion: 'On the version as a whole',
    onElement: (name: string) => `On ${name}`,
    onFinding: (title: string) => `On the finding: ${title}`,
    resolved: 'resolved',
    open: 'open',
  },

  signOff: {
    title: 'Sign-off',
    intro:
      'With their signature the undersigned confirm that they know the findings, the waivers and what was not assessed.',
    columns: ['Role', 'Name', 'Date', 'Signature'],
    roles: ['Architect', 'Reviewer', 'Security', 'Operations'],
  },

  appendix: {
    title: 'Basis of this report',
    trace: 'Every statement can be traced: the design by its digest, the judgement by the version of the rules.',
    tool: 'Spandrel version',
    rules: 'Rules version',
    digest: 'Design digest',
    generated: 'Report made',
    profile: 'Judged as',
    defaultsTitle: 'Assumed values',
    defaultsIntro:
      'Nobody stated these values; the defaults of the kinds were used. State them to make the judgement firmer.',
    noDefaults: 'No finding and no latency rests on an assumed value.',
    rulesTitle: 'Rules applied',
    rule: 'Rule',
    severity: 'Severity',
    open: 'Open',
    waived: 'Waived',
    unassessed: 'Not assessed',
    latency: 'One-way latency',
    policyTitle: 'Decided by the workspace',
    policySubject: 'About',
    policyDecision: 'Decision',
    policyReason: 'Reason',
    ruleOff: 'Not judged',
    ownRule: 'Rule of its own',
    weightOf: (name: string) => `Weight of «${name}»`,
  },
};
