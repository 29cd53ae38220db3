import { all, child, children, openDocx, valueOf, wordsOf } from './docx-package.ts';

/**
 * The accessibility rules of a published paper that a machine can check on the XML (WCAG 2.2 AA and the rules of
 * Word's own checker), each finding beginning with its rule: A1 title ... A16 not locked. Empty for a sound file.
 * A pack has a title for each of its papers besides its own.
 */
export function lintAccessibility(bytes: Uint8Array, titles = 1): string[] {
  const docx = openDocx(bytes);
  const body = docx.part('word/document.xml');
  const styles = new Map(all(docx.part('word/styles.xml'), 'w:style').map((one) => [one.getAttribute('w:styleId') ?? '', one]));
  const found: string[] = [];

  /** The style of a paragraph or run with those it is based on, nearest first. */
  const chain = (id: string | null): Element[] => {
    const style = styles.get(id ?? 'Normal');
    return style ? [style, ...(valueOf(style, 'w:basedOn') ? chain(valueOf(style, 'w:basedOn')) : [])] : [];
  };
  const paragraphProperty = (paragraph: Element, name: string) => {
    const own = child(paragraph, 'w:pPr');
    return [own, ...chain(valueOf(own, 'w:pStyle')).map((style) => child(style, 'w:pPr'))].map((one) => child(one, name)).find((one) => one) ?? null;
  };
  const outlineLevel = (paragraph: Element) => {
    const level = paragraphProperty(paragraph, 'w:outlineLvl')?.getAttribute('w:val');
    return level === undefined || level === null || level === '9' ? null : Number(level);
  };
  const runProperty = (run: Element, name: string) => {
    const own = child(run, 'w:rPr');
    const paragraph = run.parentNode?.nodeName === 'w:p' ? (run.parentNode as Element) : ((run.parentNode as Element)?.parentNode as Element);
    const sources = [
      own,
      ...(valueOf(own, 'w:rStyle') ? chain(valueOf(own, 'w:rStyle')) : []).map((style) => child(style, 'w:rPr')),
      ...chain(valueOf(child(paragraph, 'w:pPr'), 'w:pStyle')).map((style) => child(style, 'w:rPr')),
    ];
    return (
      sources.map((one) => child(one, name)).find((one) => one) ??
      child(child(child(child(docx.part('word/styles.xml')?.documentElement, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'), name)
    );
  };
  const inCell = (paragraph: Element) => paragraph.parentNode?.nodeName === 'w:tc';
  const paragraphs = all(body, 'w:p');

  if (!all(docx.part('docProps/core.xml'), 'dc:title')[0]?.textContent?.trim()) found.push('A1 the file has no title');
  const language = all(child(docx.part('word/styles.xml')?.documentElement, 'w:docDefaults'), 'w:lang')[0]?.getAttribute('w:val');
  if (language !== 'en-GB') found.push(`A2 the language is ${language}`);
  let before = -1;
  const levels: number[] = [];
  for (const paragraph of paragraphs) {
    const level = outlineLevel(paragraph);
    if (level === null) continue;
    if (level > before + 1) found.push(`A3 a heading of level ${level + 1} follows one of level ${before + 1}`);
    if (wordsOf(paragraph).trim() === '') found.push('A4 a heading is empty');
    before = level;
    levels.push(level);
  }
  if (levels.filter((level) => level === 0).length !== titles) found.push(`A3 there are not exactly ${titles} headings of level 1`);
  for (const paragraph of paragraphs) {
    const words = wordsOf(paragraph);
    const runs = all(paragraph, 'w:r').filter((run) => wordsOf(run).trim() !== '');
    const isBody = outlineLevel(paragraph) === null && !inCell(paragraph) && valueOf(child(paragraph, 'w:pPr'), 'w:pStyle') !== 'Caption';
    const isBold = (run: Element) =>
      [null, '1', 'true', 'on'].includes(runProperty(run, 'w:b')?.getAttribute('w:val') || null) && runProperty(run, 'w:b') !== null;
    const hasNumber = paragraphProperty(paragraph, 'w:numPr') !== null;
    if (isBody && !hasNumber && words.length < 90 && runs.length > 0 && runs.every(isBold)) found.push(`A5 a bold paragraph stands for a heading: ${words}`);
    const isSpacer = words.trim() === '' && ['w:drawing', 'w:sectPr', 'w:fldChar'].every((name) => all(paragraph, name).length === 0);
    if (isSpacer && !inCell(paragraph) && valueOf(child(paragraph, 'w:pPr'), 'w:pStyle') !== 'TableGap' && !hasNumber)
      found.push('A6 an empty paragraph makes space');
    if (/ {3}|\t\t/.test(words)) found.push('A6 blanks or tabs make space');
    const isContents = /^TOC\d$/.test(valueOf(child(paragraph, 'w:pPr'), 'w:pStyle') ?? '');
    if (!isContents && /^\s*(\d+[.)]|\([a-z]\)|[•\uf0b7]|-\s)/.test(words) && !hasNumber && isBody) found.push(`A7 a list is typed: ${words.slice(0, 30)}`);
    if (['both', 'distribute'].includes(paragraphProperty(paragraph, 'w:jc')?.getAttribute('w:val') ?? '')) found.push('A12 text is justified');
    for (const run of runs) {
      const isLink = valueOf(child(run, 'w:rPr'), 'w:rStyle') === 'Hyperlink';
      if (runProperty(run, 'w:caps')) found.push('A12 capitals by format');
      if (runProperty(run, 'w:u') && !isLink) found.push('A12 text is underlined');
      if (Number(runProperty(run, 'w:sz')?.getAttribute('w:val')) < 24) found.push(`A14 text is smaller than 12 points: ${wordsOf(run)}`);
      const colour = runProperty(run, 'w:color')?.getAttribute('w:val') ?? '000000';
      const ground = inCell(paragraph) ? 'E6EBF2' : 'FFFFFF';
      if (contrast(colour, ground) < 4.5) found.push(`A15 ${colour} on ${ground} has too little contrast`);
    }
  }
  for (const table of all(body, 'w:tbl')) {
    const rows = children(table, 'w:tr');
    const isHeader = (row: Element | undefined) => all(child(row, 'w:trPr'), 'w:tblHeader').some((one) => one.getAttribute('w:val') !== 'off');
    if (!isHeader(rows[0]) || rows.slice(1).some(isHeader)) found.push('A8 the first row alone is not the header');
    if (!(Number.parseInt(all(table, 'w:tblLook')[0]?.getAttribute('w:val') ?? '0', 16) & 0x20)) found.push('A8 the table does not show its first row');
    if (['w:gridSpan', 'w:vMerge'].some((name) => all(table, name).length > 0) || all(table, 'w:tbl').length > 0) found.push('A9 the table is not simple');
    if (rows.some((row) => !child(child(row, 'w:trPr'), 'w:cantSplit'))) found.push('A9 a row may break over two pages');
    const properties = child(table, 'w:tblPr');
    if (!valueOf(properties, 'w:tblCaption')?.trim() || !valueOf(properties, 'w:tblDescription')?.trim()) found.push('A10 a table has no title or description');
  }
  for (const picture of all(body, 'wp:docPr')) if (!picture.getAttribute('descr')?.trim()) found.push('A10 a picture has no description');
  for (const link of all(body, 'w:hyperlink'))
    if (/^\s*(|click here|here|more|https?:\S*)\s*$/i.test(wordsOf(link))) found.push(`A11 a link says only “${wordsOf(link)}”`);
  for (const name of ['wp:anchor', 'w:txbxContent', 'w:framePr', 'w:pict', 'w:tblpPr']) if (all(body, name).length > 0) found.push(`A13 ${name} floats`);
  if (all(docx.part('word/settings.xml'), 'w:documentProtection').length > 0) found.push('A16 the file is locked');
  return found;
}

/** The contrast of two colours as WCAG 2.2 counts it, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const parts = [0, 2, 4]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0);
}
