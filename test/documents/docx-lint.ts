import { all, child, children, type DocxPackage, openDocx, valueOf } from './docx-package.ts';

/** A fault that Word would repair or refuse, or that its readers trip over, in a short sentence. */
export type LintFinding = string;

type Rule = (docx: DocxPackage, body: Document) => LintFinding[];

/** What the Open XML SDK does not see. Empty for a sound file. */
export function lintDocx(bytes: Uint8Array): LintFinding[] {
  let docx: DocxPackage;
  try {
    docx = openDocx(bytes);
    for (const name of docx.names) if (/\.(xml|rels)$/.test(name)) docx.part(name);
  } catch (error) {
    return [String(error)];
  }
  const body = docx.part('word/document.xml');
  if (!body) return ['there is no word/document.xml'];
  return rules.flatMap((rule) => rule(docx, body));
}

const storyNames = /^word\/(document|footnotes|header\d+|footer\d+)\.xml$/;
const stories = (docx: DocxPackage) => docx.names.filter((name) => storyNames.test(name)).map((name) => ({ name, part: docx.part(name) }));

const tables: Rule = (_docx, body) =>
  all(body, 'w:tbl').flatMap((table) => {
    const found: LintFinding[] = [];
    const columns = all(child(table, 'w:tblGrid'), 'w:gridCol').length;
    for (const row of children(table, 'w:tr')) {
      const cells = children(row, 'w:tc');
      if (cells.length === 0) found.push('a table row has no cell');
      const span = cells.reduce((sum, cell) => sum + Number(valueOf(child(cell, 'w:tcPr'), 'w:gridSpan') ?? 1), 0);
      if (cells.length > 0 && span !== columns) found.push(`a row has ${span} columns where the grid has ${columns}`);
      for (const cell of cells) if (children(cell).at(-1)?.nodeName !== 'w:p') found.push('a table cell does not end with a paragraph');
    }
    if (all(child(table, 'w:tblPr'), 'w:tblCaption').length > 1) found.push('a table has two captions');
    if (children(table).length > 0 && nextElement(table)?.nodeName === 'w:tbl') found.push('two tables stand side by side and would grow together');
    return found;
  });

const strayText: Rule = (docx) =>
  stories(docx).flatMap(({ name, part }) =>
    ['w:body', 'w:p', 'w:tc', 'w:tr', 'w:tbl', 'w:r', 'w:hyperlink', 'w:hdr', 'w:ftr', 'w:footnote'].flatMap((holder) =>
      all(part, holder).flatMap((element) =>
        Array.from(element.childNodes).some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '')
          ? [`stray text in ${holder} of ${name}`]
          : [],
      ),
    ),
  );

const core: Rule = (docx) => {
  const part = docx.part('docProps/core.xml');
  if (!part?.documentElement) return ['there is no docProps/core.xml'];
  const properties = children(part.documentElement);
  const names = properties.map((one) => one.nodeName);
  const twice = names.filter((name, index) => names.indexOf(name) !== index).map((name) => `core property ${name} is there twice`);
  const dates = properties.filter((one) => one.nodeName.startsWith('dcterms:')).map((one) => one.textContent ?? '');
  return [...twice, ...dates.filter((date) => !/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}Z)?$/.test(date)).map((date) => `core date ${date} is not W3CDTF`)];
};

const contentTypes: Rule = (docx) => {
  const types = docx.part('[Content_Types].xml');
  const overrides = new Map(all(types, 'Override').map((one) => [one.getAttribute('PartName'), one.getAttribute('ContentType')]));
  const defaults = new Set(all(types, 'Default').map((one) => one.getAttribute('Extension')));
  const main = overrides.get('/word/document.xml');
  const found = main?.endsWith('wordprocessingml.document.main+xml') ? [] : [`the main part is declared as ${main}`];
  for (const name of docx.names) {
    if (name === '[Content_Types].xml' || name.endsWith('/')) continue;
    const extension = name.slice(name.lastIndexOf('.') + 1);
    if (!overrides.has(`/${name}`) && !defaults.has(extension)) found.push(`${name} has no content type`);
    if (!overrides.has(`/${name}`) && extension === 'xml') found.push(`${name} is only declared as XML`);
  }
  for (const name of overrides.keys()) if (!docx.names.includes((name ?? '').slice(1))) found.push(`${name} is declared and not there`);
  return found;
};

const relationships: Rule = (docx) =>
  docx.names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const folder = name.replace(/_rels\/[^/]+$/, '');
      const source = name === '_rels/.rels' ? null : name.replace('_rels/', '').replace(/\.rels$/, '');
      const links = all(docx.part(name), 'Relationship');
      const ids = links.map((one) => one.getAttribute('Id') ?? '');
      const found = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${name} has ${id} twice`);
      for (const one of links) {
        const target = one.getAttribute('Target') ?? '';
        if (one.getAttribute('TargetMode') === 'External') {
          if (!URL.canParse(target)) found.push(`${target} is no address`);
        } else if (!docx.names.includes(folder + target)) found.push(`${name} points to ${target}, which is not there`);
      }
      if (source && !docx.names.includes(source)) found.push(`${name} belongs to no part`);
      const used = source ? [...docx.text(source).matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)].map((match) => match[1] ?? '') : [];
      return [...found, ...used.filter((id) => !ids.includes(id)).map((id) => `${source} uses ${id}, which is no relationship`)];
    });

const styles: Rule = (docx) => {
  const known = new Set(all(docx.part('word/styles.xml'), 'w:style').map((one) => one.getAttribute('w:styleId')));
  const missing = (part: Document | null, names: readonly string[]) =>
    names.flatMap((name) =>
      all(part, name)
        .map((one) => one.getAttribute('w:val'))
        .filter((id) => !known.has(id))
        .map((id) => `${name} names the style ${id}, which is not there`),
    );
  return [
    ...stories(docx).flatMap(({ part }) => missing(part, ['w:pStyle', 'w:rStyle', 'w:tblStyle'])),
    ...missing(docx.part('word/styles.xml'), ['w:basedOn', 'w:next', 'w:link']),
    ...missing(docx.part('word/numbering.xml'), ['w:pStyle']),
  ];
};

const numbering: Rule = (docx) => {
  const part = docx.part('word/numbering.xml');
  const abstracts = new Set(all(part, 'w:abstractNum').map((one) => one.getAttribute('w:abstractNumId')));
  const numbers = all(part, 'w:num');
  const known = new Set(numbers.map((one) => one.getAttribute('w:numId')));
  const orphans = numbers
    .filter((one) => !abstracts.has(valueOf(one, 'w:abstractNumId')))
    .map((one) => `numId ${one.getAttribute('w:numId')} has no definition`);
  const used = stories(docx).flatMap((story) => all(story.part, 'w:numId').map((one) => one.getAttribute('w:val')));
  const serials = all(part, 'w:nsid').map((one) => one.getAttribute('w:val'));
  if (new Set(serials).size !== abstracts.size) orphans.push('two list definitions would be taken for one');
  return [...orphans, ...new Set(used.filter((id) => id !== '0' && !known.has(id)).map((id) => `numId ${id} is not there`))];
};

const fields: Rule = (docx) =>
  stories(docx).flatMap(({ name, part }) => {
    const found: LintFinding[] = [];
    let depth = 0;
    for (const mark of all(part, 'w:fldChar')) {
      depth += { begin: 1, end: -1 }[mark.getAttribute('w:fldCharType') ?? ''] ?? 0;
      if (depth < 0) found.push(`a field in ${name} ends before it begins`);
      if (mark.getAttribute('w:fldCharType') === 'end' && !/<w:(t|delText)[ >]/.test(String(mark.parentNode?.previousSibling)))
        found.push(`a field in ${name} has no result`);
      if (mark.getAttribute('w:dirty')) found.push(`a field in ${name} asks to be updated`);
    }
    if (depth !== 0) found.push(`a field in ${name} begins and does not end`);
    for (const run of all(part, 'w:r'))
      if (children(run).filter((one) => ['w:fldChar', 'w:instrText'].includes(one.nodeName)).length > 1)
        found.push(`a run in ${name} holds more than one token of a field`);
    if (all(part, 'w:fldSimple').length > 0) found.push(`${name} has a simple field, which several readers drop`);
    return found;
  });

const prompts: Rule = (docx) => (all(docx.part('word/settings.xml'), 'w:updateFields').length > 0 ? ['settings ask Word to update fields, with a prompt'] : []);

const bookmarks: Rule = (_docx, body) => {
  const starts = all(body, 'w:bookmarkStart');
  const names = starts.map((one) => one.getAttribute('w:name') ?? '');
  const ends = all(body, 'w:bookmarkEnd').map((one) => one.getAttribute('w:id'));
  const found = starts
    .filter((one) => ends.filter((id) => id === one.getAttribute('w:id')).length !== 1)
    .map((one) => `bookmark ${one.getAttribute('w:name')} is not closed once`);
  found.push(...names.filter((name) => !/^[A-Za-z_][A-Za-z0-9_]{0,39}$/.test(name)).map((name) => `${name} is no bookmark name`));
  const known = new Set(names);
  if (known.size !== names.length) found.push('two bookmarks have one name');
  for (const field of all(body, 'w:instrText')) {
    const target = /^\s*(?:REF|PAGEREF)\s+(\S+)/.exec(field.textContent ?? '')?.[1];
    if (target && !known.has(target)) found.push(`a reference points to ${target}, which is not there`);
  }
  return found;
};

const uniqueIds: Rule = (_docx, body) =>
  (['w:sdtPr>w:id@w:val', 'wp:docPr@id', 'w:ins@w:id', 'w:del@w:id', 'w:comment@w:id'] as const).flatMap((path) => {
    const [element = '', attribute = ''] = path.split('@');
    const [outer = '', inner] = element.split('>');
    const values = all(body, outer)
      .map((one) => (inner ? child(one, inner) : one)?.getAttribute(attribute))
      .filter((value) => value !== undefined && value !== null);
    return new Set(values).size === values.length ? [] : [`two ${outer} have one id`];
  });

const notes: Rule = (docx, body) => {
  const known = new Set(all(docx.part('word/footnotes.xml'), 'w:footnote').map((one) => one.getAttribute('w:id')));
  const used = [...all(body, 'w:footnoteReference'), ...all(child(docx.part('word/settings.xml')?.documentElement, 'w:footnotePr'), 'w:footnote')];
  return used
    .map((one) => one.getAttribute('w:id'))
    .filter((id) => !known.has(id))
    .map((id) => `footnote ${id} is not there`);
};

const section: Rule = (_docx, body) => {
  const holder = all(body, 'w:body')[0];
  return holder && children(holder).at(-1)?.nodeName === 'w:sectPr' ? [] : ['the body does not end with its section'];
};

const pictures: Rule = (_docx, body) =>
  [...all(body, 'wp:extent'), ...all(body, 'a:ext')]
    .filter((one) => !(Number(one.getAttribute('cx') ?? 1) > 0 && Number(one.getAttribute('cy') ?? 1) > 0))
    .map(() => 'a picture has no size');

const rules: readonly Rule[] = [
  tables,
  strayText,
  core,
  contentTypes,
  relationships,
  styles,
  numbering,
  fields,
  prompts,
  bookmarks,
  uniqueIds,
  notes,
  section,
  pictures,
];

function nextElement(element: Element): Element | null {
  let next = element.nextSibling;
  while (next && next.nodeType !== 1) next = next.nextSibling;
  return next as Element | null;
}
