import { listWords } from '#shared/base/list-words.ts';

/**
 * Who may see something. 'undecided', as everything new is, is treated as not public. 'exempt': withheld under Schedule
 * 12A to the Local Government Act 1972, while the public interest in withholding outweighs that in disclosing.
 * 'confidential': must be withheld (s.100A(3)).
 */
export type Access = 'undecided' | 'open' | 'exempt' | 'confidential';

/** How an access is named on screens. */
export const accessChoices = [
  { value: 'undecided', label: 'Not decided' },
  { value: 'open', label: 'Open' },
  { value: 'exempt', label: 'Exempt' },
  { value: 'confidential', label: 'Confidential' },
] as const;

/** An access with what it rests on. */
export type Decided = { readonly access: Access; readonly paragraphs: readonly number[]; readonly reason: string; readonly publicTitle: string };

/** Whether the public may see it: only where that was decided. */
export function isOpen({ access }: Pick<Decided, 'access'>): boolean {
  return access === 'open';
}

/** What an access still lacks, as a sentence; null where it stands. Exempt needs its paragraph and reason, confidential its reason. */
export function lackingIn({ access, paragraphs, reason }: Decided): string | null {
  if (access === 'undecided') return 'Nobody has decided yet whether it is open, so it is kept from the public.';
  if (access === 'exempt' && paragraphs.length === 0) return 'It is exempt, and the paragraph of Schedule 12A is missing.';
  if (access !== 'open' && reason.trim() === '') return 'The reason why it is withheld is missing.';
  return null;
}

/** 'paragraph 3', 'paragraphs 1 and 3': of Part 1 of Schedule 12A, in their order. */
export function paragraphWords(paragraphs: readonly number[]): string {
  const sorted = [...new Set(paragraphs)].sort((a, b) => a - b).map(String);
  return `${sorted.length === 1 ? 'paragraph' : 'paragraphs'} ${listWords(sorted)}`;
}

/** What is exempt, with the paragraphs relied on, as papers and notices say it. */
export function exemptInformation(paragraphs: readonly number[]): string {
  return `exempt information as described in ${paragraphs.length === 0 ? 'a paragraph' : paragraphWords(paragraphs)} of Part 1 of Schedule 12A to the Local Government Act 1972`;
}
