import { sameJson } from '#shared/base/hash.ts';
import type { OwnTemplate, Template } from '#shared/domain/template/index.ts';

/** What an envelope with a template in it says that it is. */
export const templateFileType = 'boardpack-template';

/**
 * A way to take in a template from a file: 'version' keeps its name and number beside the versions that are here;
 * 'replace' puts it in the place of a draft of the same number; 'own' makes a new template of it, as a draft.
 */
export type TakingIn = 'version' | 'replace' | 'own';

/** What there is here of a template that comes in a file, and the ways to take it in, the usual one first; none where it is here already. */
export type Known = { readonly words: string; readonly ways: readonly TakingIn[] };

/** Compares a template from a file with those that are here. */
export function knownOf(coming: Template, shipped: readonly Template[], own: readonly OwnTemplate[]): Known {
  const here: readonly { readonly content: Template; readonly isDraft: boolean }[] = [
    ...shipped.map((content) => ({ content, isDraft: false })),
    ...own,
  ].filter((one) => one.content.id === coming.id);
  const same = here.find((one) => one.content.version === coming.version);
  const newest = Math.max(0, ...here.map((one) => one.content.version));
  if (here.length === 0) return { words: 'This template is not here yet.', ways: ['version', 'own'] };
  if (!same) {
    const words = newest < coming.version ? 'An older version of this template is here' : 'A newer version of this template is here';
    return { words: `${words}: version ${newest}. Reports keep the version that they were written in.`, ways: ['version', 'own'] };
  }
  if (sameContent(same.content, coming)) return { words: 'This version is here already, just as it is in the file.', ways: [] };
  if (same.isDraft) return { words: `A draft of version ${coming.version} is here, and differs from the file.`, ways: ['replace', 'own'] };
  return {
    words: `Version ${coming.version} is here already and differs from the file. It stays as it is, because reports may have been written in it.`,
    ways: ['own'],
  };
}

/** Whether two versions say the same; until when they hold may differ from place to place. */
function sameContent({ validTo: _one, ...a }: Template, { validTo: _other, ...b }: Template): boolean {
  return sameJson(a, b);
}
