import type { FileKind } from '#shared/bridge/contract.ts';

/** How each kind of file is named in the browser's dialogs, with its media types and endings. */
export const fileKinds: Readonly<Record<FileKind, { readonly description: string; readonly accept: Readonly<Record<string, readonly string[]>> }>> = {
  docx: { description: 'Word document', accept: { 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'] } },
  boardpack: { description: 'Boardpack file', accept: { 'application/x-boardpack': ['.boardpack'] } },
  picture: { description: 'Picture', accept: { 'image/png': ['.png'], 'image/jpeg': ['.jpg', '.jpeg'], 'image/gif': ['.gif'], 'image/webp': ['.webp'] } },
  xlsx: { description: 'Excel workbook', accept: { 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'] } },
  csv: { description: 'CSV file', accept: { 'text/csv': ['.csv'] } },
  rows: {
    description: 'Workbook or CSV file',
    // The older ones are offered too, so that choosing one answers what to do with it.
    accept: {
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
      'text/csv': ['.csv', '.tsv', '.txt'],
      'application/vnd.ms-excel': ['.xls', '.xlsm', '.xlsb'],
    },
  },
  paper: {
    description: 'Papers',
    // What cannot be read is offered too, so that choosing it answers what to do with it.
    accept: {
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
      'application/pdf': ['.pdf'],
      'application/x-boardpack': ['.boardpack'],
      'application/msword': ['.doc', '.docm', '.rtf', '.odt'],
    },
  },
  note: { description: 'Text', accept: { 'text/plain': ['.txt'] } },
  pdf: { description: 'PDF', accept: { 'application/pdf': ['.pdf'] } },
  html: { description: 'Web page', accept: { 'text/html': ['.html'] } },
  zip: { description: 'Zip file', accept: { 'application/zip': ['.zip'] } },
  ics: { description: 'Calendar file', accept: { 'text/calendar': ['.ics'] } },
  json: { description: 'Data file', accept: { 'application/json': ['.json'] } },
  attachment: {
    description: 'Attachment',
    accept: {
      'application/pdf': ['.pdf'],
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
      'image/png': ['.png'],
      'image/jpeg': ['.jpg', '.jpeg'],
    },
  },
};
