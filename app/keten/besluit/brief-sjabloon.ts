/**
 * The letter in Typst: only form. All words come as data, so that nothing somebody typed can be read as markup.
 * Headings, lists and tables are real ones, because PDF/UA asks that a screen reader can follow them.
 */
export const SJABLOON = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.titel, author: d.afzender, keywords: ("besluit", "jeugdhulp"), date: none)
#set text(lang: "nl", font: "Libertinus Serif", size: 11.5pt, fill: rgb("#1d1a16"), hyphenate: false)
#set par(leading: 0.68em, spacing: 1em)
#set page(
  paper: "a4", margin: (top: 20mm, bottom: 23mm, left: 27mm, right: 27mm),
  background: if d.concept != none { rotate(-32deg, text(size: 58pt, fill: rgb("#00000012"), weight: "bold", d.concept)) },
  footer: context [#set text(size: 9pt, fill: rgb("#5b5349")); #d.voet #h(1fr) Bladzijde #counter(page).display() van #counter(page).final().first()],
)
#show heading.where(level: 1): it => block(above: 1.2em, below: 1.1em, text(size: 21pt, weight: "semibold", it.body))
#show heading.where(level: 2): it => block(above: 1.7em, below: 0.75em, sticky: true, text(size: 13.5pt, weight: "semibold", it.body))
#set table(stroke: (x, y) => (bottom: 0.5pt + rgb("#c9bfb0")), inset: (x: 4pt, y: 5.5pt))
#set list(indent: 2pt, body-indent: 7pt, spacing: 0.75em)

#let blok(b) = {
  if b.soort == "kop" { heading(level: 2, b.tekst) }
  else if b.soort == "alinea" { par(b.tekst) }
  else if b.soort == "citaat" { block(inset: (left: 12pt, y: 2pt), stroke: (left: 2pt + rgb("#b3261e")), text(style: "italic", b.tekst)) }
  else if b.soort == "lijst" { list(..b.punten) }
  else if b.soort == "kader" { block(width: 100%, fill: rgb("#f5efe4"), inset: 11pt, radius: 3pt, above: 1.2em, below: 1.2em, b.tekst) }
  else if b.soort == "tabel" {
    block(breakable: false, above: 1.1em, below: 1.2em, table(columns: (36%, 1fr), align: left,
      table.header([*Wat*], [*Besluit*]), ..b.rijen.flatten()))
  }
}

#grid(columns: (1fr, auto), align: (left, right),
  [#text(weight: "semibold", size: 13pt, d.afzender) \\ #text(size: 9.5pt, fill: rgb("#5b5349"), d.afzenderRegel)],
  text(size: 9.5pt, fill: rgb("#5b5349"))[#d.datum \\ Kenmerk #d.kenmerk])
#v(3pt)
#line(length: 100%, stroke: 1.6pt + rgb("#b3261e"))
#v(12pt)
#par(for r in d.aan { r; linebreak() })
#v(10pt)
= #d.titel
#par(d.aanhef)
#for b in d.blokken { blok(b) }
#block(breakable: false, above: 1.6em)[
  #par(d.groet)
  #par[#text(weight: "semibold", d.ondertekenaar) \\ #d.ondertekenaarRegel]
]

#if d.kind != none {
  pagebreak()
  set text(size: 15pt)
  set par(leading: 0.9em, spacing: 1.2em)
  show heading: set text(size: 15pt)
  heading(level: 2, d.kind.kop)
  for a in d.kind.alineas { par(a) }
}
`
