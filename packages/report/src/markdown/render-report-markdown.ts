import type { Block, Cell, FindingCard, Report, Table } from '../report.ts';

/** Characters that Markdown would take as markup; line breaks would end a table row. */
const escape = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#$~]/g, (character) => `\\${character}`).replace(/\s*\n\s*/g, ' ');

const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${escape(line)}`)
    .join('\n');

/** The report as GitHub-flavoured Markdown, without the diagram: for pull requests, wikis and terminals. */
export const renderReportMarkdown = (report: Report): string => {
  const { summary } = report;
  const { overall } = summary;
  const score = overall.value === null ? '' : ` – ${overall.value} ${overall.outOf}`;
  const parts = [
    `# ${escape(report.subject)}`,
    `${escape(report.title)} · ${escape(report.edition)} · ${report.date}`,
    `**${escape(summary.decision.label)}: ${escape(summary.decision.title)}**  \n${escape(summary.decision.text)}`,
    `**${escape(overall.label)}: ${escape(overall.bandName)}**${score} · ${escape(overall.coverage)}`,
    summary.counts.map(({ name, count }) => `${escape(name)} ${count}`).join(' · '),
    renderBlock(summary.scores),
    ...report.sections.flatMap(({ title, blocks }) => [`## ${escape(title)}`, ...blocks.map(renderBlock)]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};

const renderBlock = (block: Block): string => {
  switch (block.type) {
    case 'heading':
      return `### ${escape(block.text)}`;
    case 'paragraph':
      return escape(block.text);
    case 'callout':
      return `> **${escape(block.title)}**\n${quote(block.text)}`;
    case 'table':
      return renderTable(block);
    case 'facts':
      return block.rows.map(({ label, value }) => `- ${escape(label)}: ${escape(value)}`).join('\n');
    case 'scores':
      return block.rows
        .map(({ name, value, bandName, coverage, note }) =>
          [`- **${escape(name)}**: ${value ?? '–'}`, bandName, coverage, ...(note ? [note] : [])].join(' · '),
        )
        .join('\n');
    case 'findings':
      return block.items.map(renderFinding).join('\n\n');
    case 'thread':
      return [
        `**${escape(block.about)}** (${escape(block.state)})`,
        ...block.posts.map(({ author, at, text }) => `> ${escape(author)} · ${at}\n${quote(text)}`),
      ].join('\n\n');
    case 'signatures':
      return renderRows(
        block.columns,
        block.rows.map((role) => [role, ...block.columns.slice(1).map(() => '')]),
      );
  }
};

const renderFinding = (item: FindingCard): string =>
  [
    `**${escape(item.severityName)} – ${escape(item.title)}**  \n${escape(item.message)}`,
    ...(item.remedy ? [`*${escape(item.remedyLabel)}*: ${escape(item.remedy)}`] : []),
    ...(item.waiver ? [escape(item.waiver)] : []),
    item.remarks.map(escape).join(' · '),
    ...(item.evidence ? [renderTable(item.evidence)] : []),
  ].join('\n\n');

const renderTable = ({ columns, rows }: Table): string =>
  renderRows(
    columns.map(({ title }) => title),
    rows.map((row) => row.map(({ text }: Cell) => text)),
  );

const renderRows = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  [titles, titles.map(() => '---'), ...rows]
    .map((row, index) => `| ${row.map((text) => (index === 1 ? text : escape(text))).join(' | ')} |`)
    .join('\n');
