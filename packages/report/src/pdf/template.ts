/**
 * The look of the PDF, in Typst. It holds no words and reads everything from /report.json, so that no text of a user
 * is ever part of the program; the diagram comes as /diagram.svg.
 */
export const template = String.raw`
#let report = json("/report.json")

#let ink = rgb("#101828")
#let muted = rgb("#526078")
#let line = rgb("#d5dce6")
#let wash = rgb("#f4f6fa")
#let accent = rgb("#1f4fbf")
#let severity-colours = (
  critical: rgb("#a61b1b"), high: rgb("#b8470b"), medium: rgb("#8a6100"), low: rgb("#4a5a73"), info: rgb("#1f4fbf"),
)
#let band-colours = (
  strong: rgb("#1c6b43"), good: rgb("#2f6f8f"), fair: rgb("#8a6100"), weak: rgb("#a61b1b"), unassessed: rgb("#526078"),
)
#let tone-colours = (neutral: ink, good: rgb("#1c6b43"), caution: rgb("#8a6100"), bad: rgb("#a61b1b"))
#let tone-washes = (neutral: wash, good: rgb("#edf6f1"), caution: rgb("#fbf5e6"), bad: rgb("#fbeeee"))

#let day = report.date.split("-").map(int)
#set document(
  title: report.title + " – " + report.subject,
  author: report.producer,
  date: datetime(year: day.at(0), month: day.at(1), day: day.at(2)),
)
#set text(font: ("Pretendard", "Noto Sans Hebrew", "Noto Naskh Arabic", "Noto Emoji"), lang: report.locale, size: 9.5pt, fill: ink)
#set par(leading: 0.62em, spacing: 0.9em)
#set heading(numbering: none)

// Korean words stay whole; words nobody can wrap may break anywhere instead of leaving the page.
#show regex("\S{18,}"): it => it.text.clusters().chunks(8).map(part => part.join()).join(box())
#show regex("[\p{Hangul}(][^\s]{0,14}[\p{Hangul}),.:]"): it => box(it)

#show heading.where(level: 1): it => block(above: 26pt, below: 12pt, sticky: true, text(17pt, weight: 700, it.body))
#show heading.where(level: 2): it => block(above: 18pt, below: 8pt, sticky: true, text(11.5pt, weight: 700, it.body))

#let page-header = context {
  if counter(page).get().first() > 1 {
    set text(8pt, fill: muted)
    grid(
      columns: (1fr, auto), column-gutter: 12pt,
      report.runningTitle,
      if report.draftMark != none { text(fill: severity-colours.high, weight: 700, report.edition) } else { report.edition },
    )
    v(-4pt)
    std.line(length: 100%, stroke: 0.5pt + line)
  }
}
#let page-footer = context {
  set text(8pt, fill: muted)
  grid(
    columns: (1fr, auto),
    [#report.title · #report.date],
    [#counter(page).display() / #counter(page).final().first()],
  )
}
#let watermark = if report.draftMark != none {
  place(center + horizon, rotate(-32deg, text(120pt, weight: 700, fill: rgb("#10182809"), report.draftMark)))
}
#set page(
  paper: "a4", margin: (x: 19mm, top: 22mm, bottom: 20mm),
  header: page-header, footer: page-footer, background: watermark,
)

#let pill(fill, words) = box(
  fill: fill, radius: 2pt, inset: (x: 4.5pt, y: 0pt), outset: (y: 3pt),
  text(7.5pt, weight: 700, fill: white, words),
)

#let cell-content(cell) = {
  let words = if cell.at("strong", default: false) { strong(cell.text) } else { cell.text }
  let tone = cell.at("tone", default: "neutral")
  if tone == "neutral" { words } else { text(fill: tone-colours.at(tone), weight: 700, words) }
}

#let data-table(spec, size: 8.5pt) = block(width: 100%, breakable: spec.rows.len() > 9, {
  set text(size)
  set par(leading: 0.5em)
  table(
    columns: spec.columns.map(column => column.share * 1fr),
    align: (x, y) => if spec.columns.at(x).at("end", default: false) { right + top } else { left + top },
    inset: (x: 5pt, y: 4.5pt),
    stroke: (x, y) => (bottom: 0.5pt + if y == 0 { muted } else { line }),
    table.header(..spec.columns.map(column => text(fill: muted, weight: 700, column.title))),
    ..spec.rows.flatten().map(cell => cell-content(cell)),
  )
})

#let fact-list(rows, width: 28%) = block(width: 100%, breakable: rows.map(row => row.value.len()).sum(default: 0) > 2500, {
  set text(8.5pt)
  grid(
    columns: (width, 1fr), column-gutter: 10pt, row-gutter: 6.5pt,
    ..rows.map(row => (
      text(fill: muted, row.label),
      text(fill: tone-colours.at(row.at("tone", default: "neutral")), row.value),
    )).flatten(),
  )
})

#let score-bars(rows) = grid(
  columns: (auto, 1fr, 24pt, auto, 27%), column-gutter: 10pt, row-gutter: 9pt, align: horizon,
  ..rows.map(row => {
    let colour = band-colours.at(row.band)
    (
      strong(row.name),
      box(width: 100%, height: 7pt, fill: rgb("#e6ebf2"), radius: 3.5pt, if row.value != none and row.value > 0 {
        box(width: row.value * 1%, height: 7pt, fill: colour, radius: 3.5pt)
      }),
      align(right, text(11pt, weight: 700, if row.value == none { "–" } else { str(row.value) })),
      text(fill: colour, weight: 700, row.bandName),
      text(8pt, fill: muted, { row.coverage; if row.note != none { linebreak(); text(7pt, fill: tone-colours.bad, row.note) } }),
    )
  }).flatten(),
)

#let callout(tone, title, words) = block(
  width: 100%, fill: tone-washes.at(tone), inset: (x: 11pt, y: 9pt), radius: 4pt,
  stroke: (left: 2.5pt + tone-colours.at(tone)), {
    text(weight: 700, fill: tone-colours.at(tone), title)
    if words != "" { parbreak(); words.split("\n").join(linebreak()) }
  },
)

#let finding-card(item) = {
  let rows = if item.evidence == none { 0 } else { item.evidence.rows.len() }
  block(
    width: 100%, breakable: rows > 9 or item.message.len() + item.remedy.len() > 1500, above: 10pt, below: 10pt,
    inset: (left: 11pt, y: 2pt), stroke: (left: 2.5pt + severity-colours.at(item.severity)), {
      block(below: 6pt, sticky: true, { pill(severity-colours.at(item.severity), item.severityName); h(6pt); strong(item.title) })
      block(above: 0pt, below: 6pt, item.message)
      if item.remedy != "" {
        block(above: 0pt, below: 6pt, { text(fill: accent, weight: 700, item.remedyLabel + "  "); item.remedy })
      }
      if item.waiver != none { block(above: 0pt, below: 6pt, text(fill: tone-colours.caution, weight: 700, item.waiver)) }
      if item.evidence != none { data-table(item.evidence, size: 8pt) }
      block(above: 5pt, below: 0pt, text(7.5pt, fill: muted, item.remarks.join("  ·  ")))
    },
  )
}

#let thread(item) = block(
  width: 100%, above: 10pt, below: 10pt, inset: (left: 11pt), stroke: (left: 1.5pt + line), {
    strong(item.about)
    h(8pt)
    text(8pt, fill: muted, item.state)
    for post in item.posts {
      block(above: 7pt, below: 0pt, { text(8pt, fill: muted, { box(post.author); " · " + post.at }); linebreak(); post.text })
    }
  },
)

#let signatures(item) = table(
  columns: (2fr, 3fr, 2fr, 4fr), inset: (x: 6pt, y: 12pt), stroke: (x, y) => (bottom: 0.5pt + line),
  table.header(..item.columns.map(words => text(8.5pt, fill: muted, weight: 700, words))),
  ..item.rows.map(role => (role, [], [], [])).flatten(),
)

#let draw(item) = {
  if item.type == "heading" { heading(level: 2, outlined: false, item.text) }
  else if item.type == "paragraph" {
    par(text(fill: if item.at("muted", default: false) { muted } else { ink }, item.text.split("\n").join(linebreak())))
  }
  else if item.type == "callout" { callout(item.tone, item.title, item.text) }
  else if item.type == "table" { block(above: 8pt, below: 12pt, data-table(item)) }
  else if item.type == "facts" { block(above: 8pt, below: 12pt, fact-list(item.rows)) }
  else if item.type == "scores" { block(above: 10pt, below: 14pt, score-bars(item.rows)) }
  else if item.type == "findings" { for each in item.items { finding-card(each) } }
  else if item.type == "thread" { thread(item) }
  else if item.type == "signatures" { signatures(item) }
}

// First page: what was decided, how good it is, how sure that is.
#let summary = report.summary
#text(9pt, fill: accent, weight: 700, report.title)
#v(6pt)
#block(below: 14pt, text(if report.subject.len() > 60 { 17pt } else { 25pt }, weight: 700, report.subject))
#if report.description != none {
  block(below: 4pt, text(fill: muted, report.description))
}
#v(12pt)
#callout(summary.decision.tone, summary.decision.label + ": " + summary.decision.title, summary.decision.text)
#v(14pt)
#grid(
  columns: (auto, 1fr), column-gutter: 26pt, align: horizon,
  block(inset: (y: 6pt), {
    text(8.5pt, fill: muted, summary.overall.label)
    linebreak()
    text(30pt, weight: 700, fill: band-colours.at(summary.overall.band), summary.overall.bandName)
    linebreak()
    if summary.overall.value != none {
      text(13pt, weight: 700, str(summary.overall.value))
      text(fill: muted, " " + summary.overall.outOf)
      linebreak()
    }
    text(8.5pt, fill: muted, summary.overall.coverage)
    if summary.overall.note != none { linebreak(); text(8.5pt, fill: tone-colours.bad, summary.overall.note) }
  }),
  grid(
    columns: (1fr,) * 5, column-gutter: 5pt,
    ..summary.counts.map(each => {
      let colour = if each.count > 0 { severity-colours.at(each.severity) } else { muted }
      block(
        width: 100%, inset: (x: 6pt, y: 8pt), radius: 4pt, fill: wash,
        stroke: (top: 2pt + if each.count > 0 { colour } else { line }),
        align(center, { text(17pt, weight: 700, fill: colour, str(each.count)); linebreak(); text(8pt, fill: colour, each.name) }),
      )
    }),
  ),
)
#v(6pt)
#heading(level: 2, outlined: false, summary.scoresTitle)
#v(4pt)
#score-bars(summary.scores.rows)
#v(18pt)
#std.line(length: 100%, stroke: 0.5pt + line)
#v(6pt)
#fact-list(summary.facts.rows, width: 22%)
#if report.sections.len() > 3 {
  show outline.entry.where(level: 1): set block(above: 7pt)
  set text(8.5pt)
  v(1fr)
  block(breakable: false, above: 0pt, {
    heading(level: 2, outlined: false, report.contentsTitle)
    // The summary and the diagram stand in it too; a line takes 14 pt.
    let lines = calc.ceil((report.sections.len() + 2) / 2)
    block(height: lines * 14pt, columns(2, gutter: 24pt, outline(title: none, depth: 1)))
  })
}

#pagebreak()
#heading(level: 1, outlined: true, summary.title)
#for item in summary.blocks { draw(item) }

#page(flipped: true, margin: (x: 14mm, top: 18mm, bottom: 16mm))[
  #heading(level: 1, report.diagram.title)
  #layout(size => align(center + horizon, image(
    "/diagram.svg", width: 100%, height: size.height - 44pt, fit: "contain", alt: report.diagram.alternative,
  )))
]

#for section in report.sections {
  heading(level: 1, section.title)
  for (index, item) in section.blocks.enumerate() {
    let next = section.blocks.at(index + 1, default: (type: "")).type
    if item.type == "paragraph" and next in ("table", "signatures") { block(sticky: true, draw(item)) } else { draw(item) }
  }
}
`;
