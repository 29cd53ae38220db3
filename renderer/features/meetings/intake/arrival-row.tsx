import { useId, useState } from 'react';
import { counted } from '#shared/base/count.ts';
import { sizeWords } from '#shared/base/size-words.ts';
import type { ReceivedPaper } from '#shared/domain/paper/index.ts';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import { identityNow, type Proposal } from '#shared/packs/intake/propose.ts';
import { asSentence } from '#shared/packs/intake/same-title.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FindingList, findingWords } from './finding-list.tsx';
import { formWords } from './form-words.ts';
import { TargetChoice } from './target-choice.tsx';

/** One paper that was read, with everything that a person may set before it is taken in. */
export function ArrivalRow({
  proposal,
  all,
  lines,
  papers,
  senders,
  onChange,
}: {
  readonly proposal: Proposal;
  readonly all: readonly Proposal[];
  readonly lines: readonly AgendaLine[];
  readonly papers: readonly ReceivedPaper[];
  /** The id of the list of names that a sender is chosen from. */
  readonly senders: string;
  readonly onChange: (patch: Partial<Proposal>) => void;
}) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { path, arrived, title, from, isWanted } = proposal;
  const { form, file, pages, findings } = arrived;
  const facts = [formWords[form], pages === null ? '' : counted(pages, 'page', 'pages'), sizeWords(file.bytes)].filter(Boolean).join(', ');
  const sentence = asSentence(title);
  const must = findings.filter((one) => one.weight === 'must').length;
  return (
    <>
      <tr className={isWanted ? undefined : 'is-left'}>
        <td>
          <input type="checkbox" aria-label={`Take in ${title}`} checked={isWanted} onChange={(event) => onChange({ isWanted: event.target.checked })} />
        </td>
        <td className="arrival-paper">
          <input
            className="input"
            aria-label={`Title of ${path}`}
            aria-invalid={title.trim() === '' ? true : undefined}
            maxLength={300}
            value={title}
            onChange={(event) => onChange({ title: event.target.value })}
          />
          {sentence !== null && (
            <Button look="quiet" aria-label={`Write the title of ${path} in small letters`} onClick={() => onChange({ title: sentence })}>
              In small letters
            </Button>
          )}
          <small>
            {path} · {facts}
          </small>
          <div className="arrival-same">
            <label className="arrival-from">
              <span>From</span>
              <input
                className="input"
                aria-label={`Sender of ${path}`}
                placeholder="Not known"
                maxLength={300}
                list={senders}
                value={from}
                onChange={(event) => onChange({ from: event.target.value })}
              />
            </label>
            <VersionChoice proposal={proposal} all={all} papers={papers} onChange={onChange} />
          </div>
        </td>
        <td className="arrival-target">
          <TargetChoice proposal={proposal} lines={lines} onChange={onChange} />
        </td>
        <td>{accessWords(proposal, lines)}</td>
        <td className="arrival-found">
          {findings.length === 0 ? (
            'Nothing found'
          ) : (
            <Button look="quiet" className={must > 0 ? 'is-wrong' : undefined} aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
              {findingWords(findings)}
            </Button>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr id={id} className="arrival-findings">
          <td />
          <td colSpan={4}>
            <FindingList findings={findings} />
          </td>
        </tr>
      )}
    </>
  );
}

function VersionChoice({
  proposal,
  all,
  papers,
  onChange,
}: {
  readonly proposal: Proposal;
  readonly all: readonly Proposal[];
  readonly papers: readonly ReceivedPaper[];
  readonly onChange: (patch: Partial<Proposal>) => void;
}) {
  const newest = new Map<string, { readonly title: string; readonly number: number; readonly name: string }>();
  for (const { identity, title, number, file } of papers)
    if (number >= (newest.get(identity)?.number ?? 0)) newest.set(identity, { title, number, name: file.name });
  for (const one of all.slice(0, all.indexOf(proposal))) {
    const identity = identityNow(one);
    if (one.isWanted) newest.set(identity, { title: one.title, number: (newest.get(identity)?.number ?? 0) + 1, name: one.path });
  }
  const titles = new Map<string, number>();
  for (const { title } of newest.values()) titles.set(title, (titles.get(title) ?? 0) + 1);
  const asked = proposal.versionOf === null && proposal.mayBe !== null ? newest.get(proposal.mayBe) : undefined;
  if (newest.size === 0) return null;
  return (
    <>
      <select
        className="input"
        aria-label={`Version of ${proposal.title}`}
        value={proposal.versionOf ?? ''}
        onChange={(event) => {
          const versionOf = event.target.value || null;
          const { at } = proposal.target;
          // A version goes where its paper is, and a paper of its own to a place of its own, unless it was put somewhere.
          onChange({
            versionOf,
            ...(at === 'end' && versionOf ? { target: { at: 'version' } } : at === 'version' && !versionOf ? { target: { at: 'end' } } : {}),
          });
        }}
      >
        <option value="">A paper of its own</option>
        {[...newest].map(([identity, { title, number, name }]) => (
          <option key={identity} value={identity}>
            {`Version ${number + 1} of “${title}”${titles.get(title) === 1 ? '' : ` (${name})`}`}
          </option>
        ))}
      </select>
      {asked && (
        <small className="arrival-asked">{`Its title is that of “${asked.name}”, and nothing else says that it is a later version of it. If it is, choose so here.`}</small>
      )}
    </>
  );
}

/** What becomes of the item's publication; nothing is opened by taking a paper in. */
function accessWords({ arrived: { isExempt, paragraphs }, target }: Proposal, lines: readonly AgendaLine[]): string {
  if (target.at === 'nowhere') return 'Not on the agenda';
  if (target.at === 'version') return 'As its earlier version; to be decided anew where that was open';
  const item = target.at === 'item' ? lines.find(({ id }) => id === target.item)?.item : undefined;
  if (isExempt && item?.access !== 'confidential' && item?.access !== 'exempt') {
    const marked = `Exempt: ${paragraphs.length === 0 ? 'its author marked it, without a paragraph' : `paragraph ${paragraphs.join(', ')}, as its author marked it`}`;
    return item?.access === 'open' ? `${marked}. The item was open until now.` : marked;
  }
  if (item?.access === 'open') return 'To be decided anew: the item was opened without this paper';
  const stands = {
    undefined: 'Not decided',
    undecided: 'Not decided',
    exempt: 'Exempt, as decided',
    confidential: 'Confidential, as decided',
  };
  return stands[item?.access ?? 'undefined'];
}
