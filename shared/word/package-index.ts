import { xmlHead } from './xml.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const contentTypes = [
  ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['/word/document.xml', `${word}document.main+xml`],
  ['/word/fontTable.xml', `${word}fontTable+xml`],
  ['/word/footer1.xml', `${word}footer+xml`],
  ['/word/footer2.xml', `${word}footer+xml`],
  ['/word/footnotes.xml', `${word}footnotes+xml`],
  ['/word/numbering.xml', `${word}numbering+xml`],
  ['/word/settings.xml', `${word}settings+xml`],
  ['/word/styles.xml', `${word}styles+xml`],
  ['/word/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
] as const;

/** [Content_Types].xml (ECMA-376 Part 2, 10.1.2.2): every part that we write, `headers` (names of files in word/) among them. */
export function contentTypesXml(headers: readonly string[]): string {
  const types = [...contentTypes, ...headers.map((name) => [`/word/${name}`, `${word}header+xml`] as const)];
  return (
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="png" ContentType="image/png"/>' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
    `${types.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')}</Types>`
  );
}

/** _rels/.rels: where the document and its properties lie. */
export const packageRelationshipsXml =
  `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>' +
  '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>' +
  '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>';
