import { fold } from '#shared/base/fold.ts';
import { longDate } from '#shared/base/calendar-date.ts';
import { lackingIn } from '#shared/domain/access.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import type { KeptPaper } from '#shared/papers/kept-paper.ts';
import { decisionOnItem, decisionsOnParts } from './decisions.ts';
import type { Papers } from './item-nodes.ts';
import type { PackItem, PackSource } from './pack-source.ts';
import { publicTitleOf } from './withheld-words.ts';

/** Something to be looked at before a pack is made. 'must': it would be wrong in the pack; 'note': it is as it will be printed. */
export type PreflightFinding = { readonly weight: 'must' | 'should' | 'note'; readonly item: string | null; readonly sentence: string };

type Given = {
  readonly source: Pick<PackSource, 'items' | 'meeting'>;
  readonly papers: Papers;
  /** The received paper of an item, by the item's id. */
  readonly received: ReadonlyMap<string, Pick<ReceivedPaper, 'findings'>>;
  /** Items whose paper is a report that is not issued. */
  readonly drafts: ReadonlySet<string>;
};

/** What is missing or contradicts itself, in the order of the agenda. What nobody decided is kept from the public, whatever else. */
export function preflight({ source, papers, received, drafts }: Given): readonly PreflightFinding[] {
  const findings: PreflightFinding[] = [];
  if (source.meeting.date === null) findings.push({ weight: 'must', item: null, sentence: 'The meeting has no date.' });
  if (source.items.length === 0) findings.push({ weight: 'must', item: null, sentence: 'Nothing stands on the agenda.' });
  for (const item of source.items) {
    const name = `Item ${item.number}`;
    const say = (weight: PreflightFinding['weight'], sentence: string) => findings.push({ weight, item: item.id, sentence });
    if (item.withdrawn !== null) {
      say('note', `${name} was withdrawn: it keeps its number, and its paper is left out.`);
      continue;
    }
    const lacking = item.hasLaterPaper ? laterPaper : lackingIn(item);
    if (lacking !== null) say('must', `${name}: ${lacking}`);
    if (item.access !== 'open' && item.publicTitle.trim() !== '' && fold(item.publicTitle.trim()) === fold(item.title.trim()))
      say('should', `${name}: its public title is its own title, which everybody will read.`);
    const kept = item.paper?.form === 'kept' ? papers.get(item.paper.hash) : undefined;
    if (kept) for (const [weight, sentence] of aboutPaper(item, kept, source.meeting)) say(weight, `${name}: ${sentence}`);
    if (drafts.has(item.id)) say('should', `${name}: The report is not issued yet. The pack keeps it as it stands today.`);
    const must = received.get(item.id)?.findings.filter((one) => one.weight === 'must').length ?? 0;
    if (must > 0) say('should', `${name}: The paper came with ${must === 1 ? 'a fault' : `${must} faults`} that must be mended. See Papers.`);
  }
  findings.push(...sharedFiles(source.items, papers));
  return findings;
}

/** What the public agenda will say of items that nobody has decided about, in a sentence for each; none where all are decided. */
export function undecidedItems({ source, papers }: Pick<Given, 'source' | 'papers'>): readonly string[] {
  return source.items.flatMap((item) => {
    if (item.withdrawn !== null) return [];
    const decided = decisionOnItem(item, item.paper?.form === 'kept' ? (papers.get(item.paper.hash) ?? null) : null);
    if (decided.access !== 'undecided') return [];
    return [`Item ${item.number} has not been decided. The public agenda will list it as “${publicTitleOf('item', decided)}”, without its paper.`];
  });
}

/** Files and pictures that stand both where everybody and where not everybody may see them: one of the two may be a mistake. */
function sharedFiles(items: readonly PackItem[], papers: Papers): readonly PreflightFinding[] {
  const open = new Map<string, string>();
  const withheld = new Map<string, PackItem>();
  for (const item of items) {
    if (item.withdrawn !== null) continue;
    const paper = item.paper?.form === 'kept' ? (papers.get(item.paper.hash) ?? null) : null;
    const isItemOpen = decisionOnItem(item, paper).access === 'open';
    const parts = paper ? decisionsOnParts(item, paper) : new Map();
    const put = (hash: string, part: string) => {
      if (isItemOpen && !parts.has(part)) open.set(hash, item.number);
      else withheld.set(hash, item);
    };
    if (item.paper?.form === 'pdf') put(item.paper.hash, '');
    for (const { id, file } of paper?.report.appendices ?? []) if (file) put(file.blob, `appendix:${id}`);
    for (const block of paper?.blocks ?? [])
      for (const one of block.type === 'register' ? (block.frozen?.blocks ?? []) : [block]) if (one.type === 'picture') put(one.blob, block.slot);
  }
  return [...withheld].flatMap(([hash, item]): readonly PreflightFinding[] => {
    const number = open.get(hash);
    if (number === undefined) return [];
    return [
      {
        weight: 'must',
        item: item.id,
        sentence: `Item ${item.number}: a file or picture of what is withheld is open under item ${number}, so everybody will get it.`,
      },
    ];
  });
}

/** Said of an item that was opened without the paper that it has. */
const laterPaper = 'It was not decided for this paper, or this version of it, so it is kept from the public until you decide again.';

function aboutPaper(item: PackItem, paper: KeptPaper, meeting: PackSource['meeting']): readonly (readonly [PreflightFinding['weight'], string])[] {
  const found: (readonly [PreflightFinding['weight'], string])[] = [];
  if (item.access === 'open' && paper.report.exempt.length > 0)
    found.push(['must', 'It is open on the agenda, and its author marked the paper as exempt. It is kept from the public until both say the same.']);
  for (const [part, decided] of decisionsOnParts(item, paper)) {
    const what = part.startsWith('appendix:') ? 'an appendix' : part.startsWith('comment:') ? 'a comment' : 'a section';
    if (decided.access === 'undecided') found.push(['must', `Nobody has decided yet whether ${what} of its paper is open, so it is kept from the public.`]);
    if (decided.access === 'exempt' && decided.paragraphs.length === 0)
      found.push(['must', `The paragraph of Schedule 12A is missing for ${what} of its paper.`]);
  }
  const overruled = item.parts.filter(({ part, access }) => access === 'open' && isMarked(paper, part)).length;
  if (overruled > 0) found.push(['should', `${overruled === 1 ? 'A part' : `${overruled} parts`} that its author marked as exempt will be open.`]);
  const date = paper.meeting?.date;
  if (date && meeting.date && date !== meeting.date) found.push(['should', `The paper says that the meeting is on ${longDate(date)}.`]);
  for (const { file } of paper.report.appendices)
    if (file && file.mediaType !== 'application/pdf')
      found.push(['note', `The attached file “${file.name}” is no PDF: it is named, and not part of the pack.`]);
  return found;
}

function isMarked({ report }: KeptPaper, part: string): boolean {
  return (
    report.appendices.some((one) => part === `appendix:${one.id}` && one.exempt.length > 0) ||
    report.comments.some((one) => part === `comment:${one.id}` && (one.exempt ?? []).length > 0)
  );
}
