import type { Outline } from '#shared/outline/outline.ts';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import { allowedOutline } from '#shared/packs/allowed-outline.ts';
import { textsOfPaper } from '#shared/packs/paper-texts.ts';
import type { PackItem } from '#shared/packs/pack-source.ts';
import { decisionsOnParts } from '#shared/packs/decisions.ts';
import type { PrivateText } from '#shared/meetings/minutes/secrets.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';

/** The paper of an open item as the public may read it. */
export function publicPaper(line: AgendaLine, kept: KeptPaper): Outline {
  return allowedOutline(kept, packItem(line), 'public');
}

/** The words of a paper that the public may not read, and those that it may. `isOpen` says whether any of it is public. */
export function paperTexts(
  line: AgendaLine,
  kept: KeptPaper,
  isOpen: boolean,
): { readonly secrets: readonly PrivateText[]; readonly allowed: readonly string[] } {
  const parts = decisionsOnParts(packItem(line), kept);
  const mayRead = (part: string | null) => isOpen && (part === null || !parts.has(part));
  const texts = textsOfPaper(kept);
  return {
    secrets: texts.filter((one) => !mayRead(one.part)).map(({ place, text }) => ({ place: `${place} of item ${line.number}`, text })),
    allowed: texts.filter((one) => mayRead(one.part)).map((one) => one.text),
  };
}

function packItem({ id, number, level, part, item, title, publicTitle, access: decided }: AgendaLine): PackItem {
  return {
    ...decided,
    id,
    number,
    level,
    half: part,
    time: '',
    minutes: null,
    presenter: '',
    title,
    publicTitle,
    note: '',
    parts: item.parts,
    withdrawn: null,
    withdrawnReason: '',
    urgent: '',
    paper: null,
  };
}
