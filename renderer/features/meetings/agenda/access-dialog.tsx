import { useState } from 'react';
import type { Decided } from '#shared/domain/access.ts';
import { hasLaterPaper, type Meeting } from '#shared/domain/meeting/index.ts';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import { useStore } from '#renderer/data/index.ts';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { AccessFields } from './access-fields.tsx';
import { changeItem } from './agenda-commands.ts';
import type { AgendaState } from './use-agenda.ts';
import { knownOf, type PaperPart } from './paper-parts.ts';
import { usePaperParts } from './use-paper-parts.ts';

const undecided: Decided = { access: 'undecided', paragraphs: [], reason: '', publicTitle: '' };

/** Who may see an item, and the parts of its paper that differ from the whole. */
export function AccessDialog({
  meeting,
  agenda,
  line,
  onClose,
}: {
  readonly meeting: Meeting;
  readonly agenda: AgendaState;
  readonly line: AgendaLine;
  readonly onClose: () => void;
}) {
  const store = useStore();
  const found = usePaperParts(line.item, agenda);
  const [whole, setWhole] = useState<Decided>(line.access);
  // Null: as the whole item, or as its author marked it.
  const [parts, setParts] = useState<ReadonlyMap<string, Decided | null>>(() => new Map(line.item.parts.map(({ part, ...decided }) => [part, decided])));
  const known = line.item.known ?? [];
  // What came after a decision does not follow it: it is decided by itself.
  const isLater = ({ part, exempt }: PaperPart) => line.item.access !== 'undecided' && !known.includes(part) && exempt.length === 0;
  const valueOf = (one: PaperPart): Decided | null => {
    const chosen = parts.get(one.part);
    return chosen === undefined && isLater(one) ? { ...undecided, publicTitle: one.publicTitle } : (chosen ?? null);
  };
  const save = () => {
    const later = found.parts.flatMap((one): [string, Decided | null][] => (parts.has(one.part) ? [] : [[one.part, valueOf(one)]]));
    return changeItem(store, meeting.id, line.id, 'Decide who may see an agenda item', () => ({
      ...tidy(whole),
      parts: [...parts, ...later].flatMap(([part, decided]) => (decided ? [{ part, ...tidy(decided) }] : [])),
      known: knownOf(line.item, found),
    }));
  };
  const setPart = (part: string, decided: Decided | null) => setParts(new Map(parts).set(part, decided));
  return (
    <StepDialog wide title={`Who may see item ${line.number}`} yes="Save the decision" canPerform={found.isRead} onClose={onClose} perform={save}>
      <p className="agenda-asked">{line.title}</p>
      {hasLaterPaper(line.item) && (
        <p className="field-problem">It was not decided for this paper, or this version of it. It is kept from the public until you decide again.</p>
      )}
      {found.exempt.length > 0 && whole.access === 'open' && (
        <p className="field-problem">{`Its author marked the whole paper as exempt (${found.exempt.join(', ')}). It stays withheld until that mark is gone from the paper.`}</p>
      )}
      <AccessFields legend="The item with its paper" value={whole} onChange={setWhole} />
      {found.parts.length > 0 && (
        <section className="access-parts">
          <h3>Parts of its paper</h3>
          <p className="field-help">A part that its author marked as exempt stays withheld unless you open it here.</p>
          {found.parts.map((one) => (
            <PartFields key={one.part} part={one} isLater={isLater(one)} value={valueOf(one)} onChange={(next) => setPart(one.part, next)} />
          ))}
        </section>
      )}
    </StepDialog>
  );
}

function PartFields({
  part,
  isLater,
  value,
  onChange,
}: {
  readonly part: PaperPart;
  /** Whether it came after the item was decided. */
  readonly isLater: boolean;
  readonly value: Decided | null;
  readonly onChange: (value: Decided | null) => void;
}) {
  const marked = part.exempt.length > 0;
  const begin: Decided = { access: marked ? 'exempt' : 'open', paragraphs: part.exempt, reason: '', publicTitle: part.publicTitle };
  return (
    <details open={value !== null}>
      <summary>
        {part.title}
        <small>
          {value
            ? isLater
              ? ' came after the item was decided'
              : ''
            : marked
              ? ` marked as exempt by its author, paragraph ${part.exempt.join(', ')}: withheld`
              : ' as the whole item'}
        </small>
      </summary>
      <AccessFields legend={part.title} value={value ?? begin} onChange={onChange} />
      {value && (
        <button type="button" className="button quiet" onClick={() => onChange(null)}>
          {marked ? 'Leave it as its author marked it' : 'As the whole item'}
        </button>
      )}
    </details>
  );
}

/** What belongs to another choice is not kept. */
function tidy({ access, paragraphs, reason, publicTitle }: Decided): Decided {
  const isHeld = access !== 'open';
  return {
    access,
    paragraphs: access === 'exempt' || access === 'undecided' ? paragraphs : [],
    reason: isHeld ? reason.trim() : '',
    publicTitle: isHeld ? publicTitle.trim() : '',
  };
}
