// The addresses of files that the build puts beside the worker.
declare module '@myriaddreamin/typst-ts-web-compiler/wasm?url' {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: so the build answers.
  export default address;
}
declare module '@expo-google-fonts/arimo/*.ttf?url' {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: so the build answers.
  export default address;
}
