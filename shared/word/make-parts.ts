import { AlignmentType, Document, Footer, Header, type ILevelsOptions, LevelFormat, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { hangingIndent, listStep } from './layout.ts';
import { type Definition, definitions, type Numbering } from './numbers.ts';
import { type PartStyle, stylesXml } from './styles.ts';
import { deflateEntry, type ZipEntry } from './zip.ts';

/**
 * All of a Word file that does not depend on its words. Plain data: it can be kept and handed to another thread.
 * Strings are parts with tokens that each export fills in.
 */
export type WordParts = {
  readonly style: PartStyle;
  /** Parts that are the same in every file, compressed once. */
  readonly entries: readonly ZipEntry[];
  /** The list definitions of papers that are numbered as the style says, and of papers numbered in the other way. */
  readonly numbering: { readonly own: string; readonly other: string };
  /** '{header}' stands where the header's words go. */
  readonly header: string;
  /** '{title}', '{subject}', '{organisation}' and '{dates}'. */
  readonly core: string;
};

/** The parts for a style: numbering, header, footers, settings and properties by the docx package, styles our own. */
export async function makeParts(style: PartStyle): Promise<WordParts> {
  const footer = () =>
    new Footer({
      children: [
        new Paragraph({
          style: 'Footer',
          children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES].map((one) => new TextRun({ children: [one] })),
        }),
      ],
    });
  const other: Numbering = style.numbering === 'running' ? 'decimal' : 'running';
  const lists = [style.numbering, other].flatMap((numbering) => definitions.map((name) => ({ reference: `${numbering} ${name}`, name, numbering })));
  const made = new Document({
    title: '{title}',
    subject: '{subject}',
    creator: '{organisation}',
    lastModifiedBy: '{organisation}',
    numbering: { config: lists.map(({ reference, name, numbering }) => ({ reference, levels: levelsOf(name, numbering) })) },
    sections: [
      {
        properties: { titlePage: true },
        headers: { default: new Header({ children: [new Paragraph({ style: 'Header', children: [new TextRun('{header}')] })] }) },
        footers: { default: footer(), first: footer() },
        children: lists.map(({ reference }) => new Paragraph({ numbering: { reference, level: 0 } })),
      },
    ],
  });
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(made)));
  const part = (name: string) => {
    const bytes = files[name];
    if (!bytes) throw new Error(`The docx package made no ${name}`);
    return strFromU8(bytes);
  };
  return {
    style,
    entries: [
      deflateEntry('docProps/app.xml', part('docProps/app.xml')),
      deflateEntry('word/fontTable.xml', part('word/fontTable.xml')),
      deflateEntry('word/footer1.xml', splitFields(part('word/footer1.xml'))),
      deflateEntry('word/footer2.xml', splitFields(part('word/footer2.xml'))),
      deflateEntry('word/settings.xml', withLanguage(part('word/settings.xml'))),
      deflateEntry('word/styles.xml', stylesXml(style)),
      deflateEntry('word/theme/theme1.xml', part('word/theme/theme1.xml')),
    ],
    numbering: ownDefinitions(part('word/numbering.xml')),
    header: part('word/header1.xml'),
    core: part('docProps/core.xml')
      .replace(/<dcterms:created.*<\/dcterms:modified>/s, '{dates}')
      .replace('</cp:coreProperties>', '<dc:language>en-GB</dc:language></cp:coreProperties>'),
  };
}

function levelsOf(name: Definition, numbering: Numbering): readonly ILevelsOptions[] {
  const base = hangingIndent(numbering);
  const level = (index: number, format: ILevelsOptions['format'], text: string, left: number, hanging: number): ILevelsOptions => ({
    level: index,
    format: format ?? LevelFormat.DECIMAL,
    text,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left, hanging } } },
  });
  const { DECIMAL, LOWER_LETTER, LOWER_ROMAN, UPPER_LETTER, BULLET } = LevelFormat;
  /** Three levels of a list, the first being level `from` of the definition, standing in from `margin`. */
  const list = (formats: readonly (readonly [ILevelsOptions['format'], (n: number) => string])[], from = 0, margin: number = base) =>
    formats.map(([format, text], depth) => level(from + depth, format, text(from + depth + 1), margin + listStep * (depth + 1), listStep));
  const letters = [
    [LOWER_LETTER, (n: number) => `%${n}.`],
    [LOWER_ROMAN, (n: number) => `%${n}.`],
    [UPPER_LETTER, (n: number) => `%${n}.`],
  ] as const;
  const bullets = [
    [BULLET, () => '•'],
    [BULLET, () => '–'],
    [BULLET, () => '▪'],
  ] as const;
  switch (name) {
    case 'paper':
      if (numbering === 'running') return [level(0, DECIMAL, '%1.', base, base), ...list(letters, 1)];
      return [level(0, DECIMAL, '%1.', base, base), level(1, DECIMAL, '%1.%2', base, base), level(2, DECIMAL, '%1.%2.%3', base, base), ...list(letters, 3)];
    case 'recommendations':
      return [level(0, DECIMAL, '%1)', base, base), ...list(letters, 1)];
    case 'appendix':
      return [level(0, DECIMAL, '%1.', base, base), ...list(letters, 1)];
    case 'letters':
      return list(letters);
    case 'numbers':
      return list([
        [DECIMAL, (n) => `(%${n})`],
        [LOWER_LETTER, (n) => `(%${n})`],
        [LOWER_ROMAN, (n) => `(%${n})`],
      ]);
    case 'bullets':
      return list(bullets);
    case 'flushBullets':
      return list(bullets, 0, 0);
  }
}

/** The package numbers its own bullets first; ours are numbered from 1, and the instances are written per file. */
function ownDefinitions(xml: string): WordParts['numbering'] {
  const abstracts = xml.match(/<w:abstractNum .*?<\/w:abstractNum>/gs)?.slice(-2 * definitions.length) ?? [];
  const own = abstracts.map((one, index) =>
    one
      .replace(/w:abstractNumId="\d+"/, `w:abstractNumId="${index + 1}"`)
      // Word takes definitions for one and the same list unless each has a number of its own (w:nsid).
      .replace(
        '<w:multiLevelType w:val="hybridMultilevel"/>',
        `<w:nsid w:val="5B0A${String(index + 1).padStart(4, '0')}"/><w:multiLevelType w:val="multilevel"/>`,
      )
      .replaceAll(' w:tentative="1"', '')
      .replace(' w15:restartNumberingAfterBreak="0"', ''),
  );
  return { own: own.slice(0, definitions.length).join(''), other: own.slice(definitions.length).join('') };
}

/**
 * A field's begin, instruction, separator, result and end in one run each: several readers lose fields that share a
 * run, and show nothing where there is no result. Word counts the pages itself when it lays them out.
 */
function splitFields(xml: string): string {
  return xml.replace(/<w:r>((?:(?!<\/w:r>).)*<w:fldChar(?:(?!<\/w:r>).)*)<\/w:r>/gs, (_run, content: string) =>
    (content.match(/<w:fldChar[^>]*\/>|<w:instrText[^>]*>.*?<\/w:instrText>|<w:t[ >].*?<\/w:t>/gs) ?? [])
      .flatMap((token) => (token.includes('"separate"') ? [token, '<w:t>1</w:t>'] : [token]))
      .map((token) => `<w:r>${token}</w:r>`)
      .join(''),
  );
}

function withLanguage(settings: string): string {
  return settings
    .replace('<w:displayBackgroundShape/>', '')
    .replace('<w:compat>', '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>')
    .replace('</w:compat>', '</w:compat><w:themeFontLang w:val="en-GB"/>');
}
