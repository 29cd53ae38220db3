import type { OutlineNode } from '#shared/outline/outline.ts';
import { showNode } from './show-node.ts';

type EntryNode = Extract<OutlineNode, { type: 'entry' }>;

/** Neighbouring lines of an agenda; each that has a paper leads to it. */
export function PaperAgenda({ entries }: { readonly entries: readonly EntryNode[] }) {
  return (
    // A list without markers is no list to some screen readers, hence the role.
    // biome-ignore lint/a11y/noRedundantRoles: as said above.
    <ol role="list" className="paper-block paper-agenda">
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry: { id, level, number, text, lines, time, to } }: { readonly entry: EntryNode }) {
  return (
    <li data-node={id} className={level === 1 ? 'paper-agenda-inner' : undefined}>
      {number !== '' && <span className="paper-agenda-number">{number}</span>}{' '}
      <div>
        {to === null ? (
          text
        ) : (
          <button type="button" onClick={() => showNode(to)}>
            {text}
          </button>
        )}
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>{' '}
      {time !== '' && <span className="paper-agenda-time">{time}</span>}
    </li>
  );
}
