// The dictionary's own entry reads files; the build takes them as text instead.
declare module 'dictionary-en-gb/index.aff?raw' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: so the build answers.
  export default text;
}
declare module 'dictionary-en-gb/index.dic?raw' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: so the build answers.
  export default text;
}
