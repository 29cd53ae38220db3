import upright from '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?url';
import italic from '@expo-google-fonts/arimo/400Regular_Italic/Arimo_400Regular_Italic.ttf?url';
import bold from '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf?url';
import boldItalic from '@expo-google-fonts/arimo/700Bold_Italic/Arimo_700Bold_Italic.ttf?url';
import compiler from '@myriaddreamin/typst-ts-web-compiler/wasm?url';
import { Typesetter } from '#shared/pdf/typeset.ts';

/** The typeface of the PDF, upright, as a file: for what is stamped on pages that are joined. */
export function uprightFont(): Promise<Uint8Array> {
  return bytesOf(upright);
}

async function bytesOf(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`A part of the typesetter could not be loaded (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The typesetter, once its parts have been loaded from beside the app. Rejects with an Error where one of them cannot be. */
export async function startTypesetter(): Promise<Typesetter> {
  const [wasm, ...fonts] = await Promise.all([WebAssembly.compileStreaming(fetch(compiler)), ...[upright, italic, bold, boldItalic].map(bytesOf)]);
  return Typesetter.make({ wasm, fonts });
}
