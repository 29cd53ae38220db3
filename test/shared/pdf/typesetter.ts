import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Typesetter } from '#shared/pdf/typeset.ts';

const require = createRequire(import.meta.url);
const faces = ['400Regular/Arimo_400Regular', '400Regular_Italic/Arimo_400Regular_Italic', '700Bold/Arimo_700Bold', '700Bold_Italic/Arimo_700Bold_Italic'];

/** The fonts of the typesetter, as the app hands them in. */
export const fonts: readonly Uint8Array[] = faces.map((face) => readFileSync(require.resolve(`@expo-google-fonts/arimo/${face}.ttf`)));

/** The typesetter, as the app starts it. */
export function startTypesetter(): Promise<Typesetter> {
  return Typesetter.make({ wasm: readFileSync(require.resolve('@myriaddreamin/typst-ts-web-compiler/wasm')), fonts });
}
