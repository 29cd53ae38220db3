import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import type { MatchedBy } from '#shared/packs/intake/match-item.ts';
import type { Proposal, Target } from '#shared/packs/intake/propose.ts';

const reasons: Readonly<Record<MatchedBy, string>> = {
  report: 'It is the report of this item.',
  version: 'Its earlier version is there.',
  title: 'By its title.',
  front: 'By the number on its front.',
  'file-name': 'By the number in its file’s name.',
};

/** Where on the agenda a paper goes, why that is proposed, and whether the item takes this version. */
export function TargetChoice({
  proposal,
  lines,
  onChange,
}: {
  readonly proposal: Proposal;
  readonly lines: readonly AgendaLine[];
  readonly onChange: (patch: Partial<Proposal>) => void;
}) {
  const { target, title, matchedBy, follows, versionOf } = proposal;
  const line = target.at === 'item' ? lines.find(({ id }) => id === target.item) : undefined;
  const hasPaper = line !== undefined && (line.item.paper ?? line.item.report) !== null;
  const live = lines.filter(({ withdrawn }) => !withdrawn);
  return (
    <>
      <select
        className="input"
        aria-label={`Agenda item of ${title}`}
        value={valueOf(target)}
        onChange={(event) => onChange({ target: targetOf(event.target.value), matchedBy: null })}
      >
        <option value="end">A new item</option>
        {versionOf !== null && <option value="version">Where its earlier version is</option>}
        <option value="nowhere">Not on the agenda</option>
        {live.length > 0 && (
          <optgroup label="Items">
            {live.map(({ id, number, title: words }) => (
              <option key={id} value={`item:${id}`}>{`${number} ${words}`}</option>
            ))}
          </optgroup>
        )}
        {live.length > 0 && (
          <optgroup label="A new item under">
            {live
              .filter(({ level }) => level === 0)
              .map(({ id, number, title: words }) => (
                <option key={id} value={`under:${id}`}>{`Under ${number} ${words}`}</option>
              ))}
          </optgroup>
        )}
      </select>
      {matchedBy && <small>{reasons[matchedBy]}</small>}
      {hasPaper && (
        <label className="arrival-follows">
          <input type="checkbox" checked={follows} onChange={(event) => onChange({ follows: event.target.checked })} />
          The item takes this one
        </label>
      )}
    </>
  );
}

function valueOf(target: Target): string {
  return 'item' in target ? `${target.at}:${target.item}` : target.at;
}

function targetOf(value: string): Target {
  const [at, item = ''] = value.split(':');
  if (at === 'item' || at === 'under') return { at, item };
  return { at: at === 'nowhere' || at === 'version' ? at : 'end' };
}
