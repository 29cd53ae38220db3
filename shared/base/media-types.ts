/** The media types (IANA) under which files of each form are stored and published. */
export const mediaTypes = {
  pdf: 'application/pdf',
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  zip: 'application/zip',
  boardpack: 'application/x-boardpack',
} as const;
