import upright from '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf?url';
import { lettersOf } from '#shared/pdf/font-letters.ts';

/** Which characters the typeface of the PDF has. Where it cannot be loaded every character counts as known: the making will say so. */
export async function knownLetters(): Promise<(code: number) => boolean> {
  try {
    const response = await fetch(upright);
    return response.ok ? lettersOf(new Uint8Array(await response.arrayBuffer())) : () => true;
  } catch {
    return () => true;
  }
}
