/** The kinds of elements that every reader knows (ISO 32000-1, 14.8.4). */
const standard = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private H H1 H2 H3 H4 H5 H6 P L LI Lbl LBody Table TR TH TD THead TBody TFoot ' +
    'Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

/** The standard's kind for a kind of somebody's own, as `roleOf` explains it; one that nothing explains is only a group. */
export function standardType(named: string, roleOf: (name: string) => string | undefined): string {
  let name = named;
  for (let step = 0; step < 20; step++) {
    if (standard.has(name)) return name;
    const role = roleOf(name);
    if (role === undefined) break;
    name = role;
  }
  return name === 'Artifact' ? 'Private' : 'NonStruct';
}
