import type { Block, Cell, FindingCard, Report, Table } from '../report.ts';

/** Characters that Markdown would take as markup; line breaks would end a table row. */
const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#$~]/g, (character) => `\\${character}`).replace(/\s*\n\s*/g, ' ');

const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${plain(line)}`)
    .join('\n');

/** The report as GitHub-flavoured Markdown, without the diagram: for pull requests, wikis and terminals. */
export const renderReportMarkdown = (report: Report): string => {
  const { summary } = report;
  const { overall } = summary;
  const score = overall.value === null ? '' : ` – ${overall.value} ${overall.outOf}`;
  const parts = [
    `# ${plain(report.subject)}`,
    `${plain(report.title)} · ${plain(report.edition)} · ${report.date}`,
    `**${plain(summary.decision.label)}: ${plain(summary.decision.title)}**  \n${plain(summary.decision.text)}`,
    `**${plain(overall.label)}: ${plain(overall.bandName)}**${score} · ${[overall.coverage, ...(overall.note ? [overall.note] : [])].map(plain).join(' · ')}`,
    summary.counts.map(({ name, count }) => `${plain(name)} ${count}`).join(' · '),
    renderBlock(summary.scores),
    ...report.sections.flatMap(({ title, blocks }) => [`## ${plain(title)}`, ...blocks.map(renderBlock)]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
};

const renderBlock = (block: Block): string => {
  switch (block.type) {
    case 'heading':
      return `### ${plain(block.text)}`;
    case 'paragraph':
      return plain(block.text);
    case 'callout':
      return `> **${plain(block.title)}**\n${quote(block.text)}`;
    case 'table':
      return renderTable(block);
    case 'facts':
      return block.rows.map(({ label, value }) => `- ${plain(label)}: ${plain(value)}`).join('\n');
    case 'scores':
      return block.rows
        .map(({ name, value, bandName, coverage, note }) =>
          [`- **${plain(name)}**: ${value ?? '–'}`, bandName, coverage, ...(note ? [note] : [])].join(' · '),
        )
        .join('\n');
    case 'findings':
      return block.items.map(renderFinding).join('\n\n');
    case 'thread':
      return [
        `**${plain(block.about)}** (${plain(block.state)})`,
        ...block.posts.map(({ author, at, text }) => `> ${plain(author)} · ${at}\n${quote(text)}`),
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
    `**${plain(item.severityName)} – ${plain(item.title)}**  \n${plain(item.message)}`,
    ...(item.remedy ? [`*${plain(item.remedyLabel)}*: ${plain(item.remedy)}`] : []),
    ...(item.waiver ? [plain(item.waiver)] : []),
    item.remarks.map(plain).join(' · '),
    ...(item.evidence ? [renderTable(item.evidence)] : []),
  ].join('\n\n');

const renderTable = ({ columns, rows }: Table): string =>
  renderRows(
    columns.map(({ title }) => title),
    rows.map((row) => row.map(({ text }: Cell) => text)),
  );

const renderRows = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  [titles, titles.map(() => '---'), ...rows]
    .map((row, index) => `| ${row.map((text) => (index === 1 ? text : plain(text))).join(' | ')} |`)
    .join('\n');
