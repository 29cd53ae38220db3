import { nameOfFile } from '#shared/base/file-name.ts';
import type { FileKind } from '#shared/bridge/contract.ts';

/** The endings of each kind of file, the usual one first, and what dialogs call it. */
export const fileKinds: Readonly<Record<FileKind, { readonly name: string; readonly extensions: readonly string[] }>> = {
  xlsx: { name: 'Excel workbook', extensions: ['xlsx'] },
  csv: { name: 'CSV file', extensions: ['csv'] },
  // The older ones are offered too, so that choosing one answers what to do with it.
  rows: { name: 'Workbook or CSV file', extensions: ['xlsx', 'csv', 'tsv', 'txt', 'xls', 'xlsm', 'xlsb'] },
  docx: { name: 'Word document', extensions: ['docx'] },
  boardpack: { name: 'Boardpack file', extensions: ['boardpack'] },
  picture: { name: 'Picture', extensions: ['png', 'jpg', 'jpeg', 'gif', 'webp'] },
  // What cannot be read is offered too, so that choosing it answers what to do with it.
  paper: { name: 'Papers', extensions: ['docx', 'pdf', 'boardpack', 'doc', 'docm', 'rtf', 'odt'] },
  note: { name: 'Text', extensions: ['txt'] },
  pdf: { name: 'PDF', extensions: ['pdf'] },
  html: { name: 'Web page', extensions: ['html'] },
  zip: { name: 'Zip file', extensions: ['zip'] },
  ics: { name: 'Calendar file', extensions: ['ics'] },
  json: { name: 'Data file', extensions: ['json'] },
  attachment: { name: 'Attachment', extensions: ['pdf', 'docx', 'png', 'jpg', 'jpeg'] },
};

const reserved = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])(\.|$)/i;

/** A name that every system takes: no path in it, no character that Windows refuses, with an ending of its kind. */
export function safeFileName(suggested: string, kind: FileKind): string {
  const { extensions } = fileKinds[kind];
  const ending = extensions.find((one) => suggested.toLowerCase().endsWith(`.${one}`)) ?? (extensions[0] as string);
  const stem = suggested.toLowerCase().endsWith(`.${ending}`) ? suggested.slice(0, -ending.length - 1) : suggested;
  const clean = nameOfFile(stem).replace(/^[. ]+/, '');
  const named = clean === '' || reserved.test(clean) ? `Boardpack ${clean}`.trimEnd() : clean;
  return `${named}.${ending}`;
}
