import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The same Word file with 'XX' as the result of every reference field: what a reader shows, it worked out itself. */
export function withWrongResults(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const xml = strFromU8(files['word/document.xml'] as Uint8Array);
  const wrong = xml.replace(
    /( REF [^<]*<\/w:instrText><\/w:r><w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:fldChar w:fldCharType="separate"\/><\/w:r><w:r>(?:<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>)[^<]*</g,
    '$1XX<',
  );
  if (wrong === xml) throw new Error('There is no reference in this file');
  return zipSync({ ...files, 'word/document.xml': strToU8(wrong) });
}
