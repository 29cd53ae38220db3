/**
 * The one program that the typesetter runs (Typst 0.14): it reads the paper as data from '/paper.json', which is a
 * `Sheets` of drawn.ts, and draws it. No word of a paper is ever part of a program. Measures are points.
 */
export const paperProgram = `
#let paper = json("/paper.json")
#let ink = rgb("#1b2a41")
#let quiet = rgb("#44546a")
#let line-ink = rgb("#9aa7b8")
#let scale = paper.size / 12
#let sized(points) = points * scale * 1pt
#let step = 24.1pt

#set document(
  title: paper.title,
  author: if paper.organisation == "" { () } else { (paper.organisation,) },
  description: if paper.subject == "" { none } else { paper.subject },
  date: if paper.date == none { none } else { datetime(year: paper.date.at(0), month: paper.date.at(1), day: paper.date.at(2)) },
)
#set text(font: "Arimo", lang: "en", region: "GB", size: sized(12), hyphenate: false, top-edge: 0.905em, bottom-edge: -0.212em, costs: (widow: 200%, orphan: 200%))
#set par(leading: 0.148em, spacing: 8pt, justify: false)
#set list(marker: none)
#set figure(numbering: none, supplement: none, gap: 5pt)
#set figure.caption(separator: none)
#show figure: set align(start)
#show figure: set block(breakable: true, above: 8pt, below: 12pt)
#show figure.where(kind: table): set figure.caption(position: top)
#show figure.caption: it => block(width: 100%, sticky: true, strong(it.body))
#set table(stroke: 0.5pt + line-ink, inset: (x: 5.4pt, y: 3.2pt))
#set footnote.entry(gap: 3pt, indent: 0pt, separator: line(length: 5cm, stroke: 0.5pt + quiet))
#show footnote.entry: set text(size: sized(11))
#show footnote.entry: set par(leading: 0.1em)

// A line may end at the zero width spaces that were put into words wider than it; they never reach the file.
#let shown(words) = if words.contains("\\u{200b}") { words.split("\\u{200b}").map(one => text(one)).join(h(0pt)) } else { text(words) }

// Words: text as it is, or a piece with marks, a link, a place it leads to, a footnote or a new line.
#let words(pieces) = [] + for one in pieces {
  if type(one) == str { shown(one) } else if "n" in one {
    footnote(numbering: _ => one.n, h(0.2em) + words(one.w))
  } else if "l" in one { linebreak() } else {
    let set-words = shown(one.t)
    if "b" in one { set-words = strong(set-words) }
    if "i" in one { set-words = emph(set-words) }
    if "up" in one { set-words = super(set-words) }
    if "down" in one { set-words = sub(set-words) }
    if "u" in one { set-words = link(one.u, text(fill: rgb("#1f4e9a"), underline(set-words))) }
    if "to" in one { set-words = link(label(one.to), set-words) }
    set-words
  }
}

// The place that a node is found by.
#let place-of(node) = if "at" in node [#metadata(none)#label(node.at)]

#let marker(width, mark) = box(width: width, baseline: 0.212em, mark + " ")
#let hanging(width, mark, body) = par(hanging-indent: width, marker(width, mark) + body)

#let draw-heading(node) = {
  let (size, above, below, fill) = (
    title: (18, 18pt, 12pt, ink),
    cover: (30, 0pt, 6pt, ink),
    h2: (16, 18pt, 6pt, ink),
    h3: (14, 14pt, 5pt, ink),
    h4: (12, 12pt, 4pt, ink),
  ).at(node.look)
  set text(size: sized(size), weight: "bold", fill: fill)
  set par(leading: 0.083em)
  show heading: _ => block(sticky: true, above: above, below: below, if node.number == "" { par(words(node.w)) } else { hanging(node.hang * 1pt, node.number, words(node.w)) })
  [#heading(level: node.level, outlined: node.bookmark != none, bookmarked: node.bookmark != none, if node.bookmark == none { words(node.w) } else { node.bookmark })#label(node.at)]
}

#let draw-par(node) = block(
  above: node.above * 1pt, below: node.below * 1pt, inset: (left: node.left * 1pt), sticky: node.sticky, {
    set text(fill: quiet) if node.quiet
    set text(size: sized(node.size)) if node.size != 12
    if node.number == "" { par(place-of(node) + words(node.w)) } else { hanging(node.hang * 1pt, node.number, place-of(node) + words(node.w)) }
  },
)

#let draw-list(node) = {
  let width = node.hang * 1pt
  enum(
    tight: false, spacing: node.gap * 1pt, indent: node.left * 1pt, body-indent: 0pt, number-align: start + top,
    numbering: n => marker(width, node.items.at(n - 1).label),
    ..node.items.enumerate().map(((index, one)) => enum.item(index + 1, {
      par(place-of(one) + words(one.w))
      for inner in one.lists { draw-list(inner) }
    })),
  )
}

#let draw-table(node) = {
  let cell(row, index) = {
    let one = row.at(index)
    if node.card and index == 0 { strong(words(one)) } else { words(one) }
  }
  let head = node.rows.first()
  set par(leading: 0.1em, spacing: 4pt)
  let titles = range(node.widths.len()).map(index => table.cell(breakable: head.split, text(weight: "bold", fill: ink, words(head.w.at(index)))))
  let drawn = table(
    columns: node.widths.map(width => width * 1fr),
    align: (column, row) => (if node.figures.at(column) { right } else { left }) + (if row == 0 { bottom } else { top }),
    fill: (_, row) => if row == 0 { rgb("#e6ebf2") },
    // A header that is broken over two pages cannot be tagged as one.
    ..if head.split { titles } else { (table.header(..titles),) },
    ..node.rows.slice(1).map(row => range(node.widths.len()).map(index => table.cell(breakable: row.split, cell(row.w, index)))).flatten(),
  )
  let whole = if node.caption == "" { block(above: 8pt, below: 12pt, drawn) } else { figure(kind: table, caption: shown(node.caption), drawn) }
  [#(if node.whole { block(breakable: false, above: 8pt, below: 12pt, whole) } else { whole })#label(node.at)]
}

#let draw-picture(node) = {
  let drawn = image("/pictures/" + node.file, alt: node.alt, width: node.width * 1pt, height: node.height * 1pt)
  let whole = if node.caption == "" { drawn } else { figure(kind: image, caption: shown(node.caption), drawn) }
  [#block(breakable: false, above: 10pt, below: 12pt, whole)#label(node.at)]
}

#let draw-front(node) = if node.style == "row" {
  block(above: 3pt, below: 3pt, grid(columns: (170pt, 1fr), par(strong(node.label)), par(shown(node.text))))
} else {
  let (size, above, below, fill) = (line: (12, 3pt, 3pt, black), capitals: (12, 12pt, 6pt, black), council: (16, 24pt, 18pt, quiet), kind: (18, 8pt, 20pt, quiet)).at(node.style)
  block(above: above, below: below, text(size: sized(size), fill: fill, par(if node.label == "" { shown(node.text) } else { strong(node.label) + shown(" " + node.text) })))
}

#let draw-lines(node) = {
  let (above, below, fill) = (signatory: (24pt, 12pt, black), contact: (8pt, 8pt, black), code: (18pt, 8pt, quiet)).at(node.role)
  block(breakable: false, above: above, below: below, text(fill: fill, par(place-of(node) + node.lines.map(one => shown(one)).join(linebreak()))))
}

// The page on which a place stands, at the end of its line: dots and number stay together.
#let dots = box(width: 1fr, text(fill: quiet, repeat(justify: false, " .")))
#let page-of(target, offset) = context link(label(target), paper.prefix + str(locate(label(target)).page() + offset))

#let draw-contents(node) = block(breakable: not node.together, for one in node.entries {
  let body = link(label(one.to), shown(one.text)) + " " + dots + sym.wj + " " + page-of(one.to, one.offset)
  block(above: 4pt, below: 4pt, inset: (left: one.left * 1pt), if one.number == "" { par(body) } else { hanging(one.hang * 1pt, one.number, body) })
})

#let draw-entry(one) = {
  let title = place-of(one) + if "to" in one { link(label(one.to), shown(one.text)) } else { shown(one.text) }
  let named = if one.level == 0 { strong(title) } else { title }
  block(breakable: false, {
    if "to" in one { grid(columns: (1fr, auto), column-gutter: 12pt, par(named), align(bottom, page-of(one.to, one.offset))) } else { par(named) }
    for under in one.lines { block(above: 2.5pt, text(size: sized(11), fill: quiet, par(shown(under)))) }
  })
}

#let draw-agenda(node) = enum(
  tight: false, spacing: node.gap * 1pt, indent: node.left * 1pt, body-indent: 0pt, number-align: start + top,
  numbering: n => {
    let one = node.entries.at(n - 1)
    marker(node.hang * 1pt, if one.level == 0 { strong(one.number) } else { one.number })
  },
  ..node.entries.enumerate().map(((index, one)) => enum.item(index + 1, {
    draw-entry(one)
    for inner in one.lists { draw-agenda(inner) }
  })),
)

#show quote: it => block(width: 100%, stroke: (left: 2.25pt + rgb("#8ea0b8")), inset: (left: 10pt, y: 2pt), outset: (y: 0pt), it.body)
#let draw-quotation(node) = pad(left: node.left * 1pt, right: 28.4pt, quote(block: true, par(place-of(node) + words(node.w))))

#let draw-letterhead(node) = {
  set align((left: left, centre: center, right: right).at(node.position))
  set par(leading: 0.08em)
  block(below: 12pt, {
    if node.picture != none { block(below: 4pt, image("/pictures/" + node.picture.file, alt: node.picture.alt, width: node.picture.wide * 1mm, height: node.picture.high * 1mm)) }
    if node.lines.len() > 0 { par(node.lines.map(one => shown(one)).join(linebreak())) }
  })
}

#let draw(node) = {
  if node.draw == "par" { draw-par(node) }
  else if node.draw == "heading" { draw-heading(node) }
  else if node.draw == "list" { block(above: node.above * 1pt, below: node.below * 1pt, draw-list(node)) }
  else if node.draw == "table" { draw-table(node) }
  else if node.draw == "picture" { draw-picture(node) }
  else if node.draw == "front" { draw-front(node) }
  else if node.draw == "quotation" { draw-quotation(node) }
  else if node.draw == "lines" { draw-lines(node) }
  else if node.draw == "contents" { draw-contents(node) }
  else if node.draw == "agenda" { block(above: 12pt, below: 12pt, draw-agenda(node)) }
  else if node.draw == "letterhead" { draw-letterhead(node) }
  else if node.draw == "page" { pagebreak(weak: true) }
  else { panic(node.draw) }
}

#for run in paper.runs {
  let head = block(width: 100%, below: 0pt, text(size: 10pt, fill: if run.marked { ink } else { quiet }, weight: if run.marked { "bold" } else { "regular" }, run.header))
  page(
    paper: "a4", flipped: run.across, margin: 65.2pt, header-ascent: 25%, footer-descent: 35%,
    header: if run.header == "" { none } else if run.headed { head } else { context if here().page() > 1 { head } },
    footer: context text(size: 10pt, fill: quiet, "Page " + paper.prefix + str(here().page() + run.offset) + if paper.counted { " of " + str(counter(page).final().first() + paper.joined) } else { "" }),
    place-of(run) + run.nodes.map(draw).join(),
  )
}
#context [#metadata(paper.places.map(at => locate(label(at)).page()) + (here().page(),))<places>]
`;
