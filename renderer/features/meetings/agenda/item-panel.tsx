import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { capital } from '#shared/base/capital.ts';
import type { Result } from '#shared/base/result.ts';
import { accessChoices, lackingIn, paragraphWords } from '#shared/domain/access.ts';
import type { Field } from '#shared/domain/noun.ts';
import { type AgendaItem, hasLaterPaper, type Meeting } from '#shared/domain/meeting/index.ts';
import type { AgendaLine } from '#shared/meetings/agenda-lines.ts';
import { moveStep } from '#shared/meetings/reorder.ts';
import { useStore } from '#renderer/data/index.ts';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Inspector } from '#renderer/ui/inspector.tsx';
import { ListItemSteps } from '#renderer/ui/list-item-steps.tsx';
import { sayProblem } from '#renderer/ui/message.tsx';
import { AccessDialog } from './access-dialog.tsx';
import { changeItem, changeMeeting, dropItem, newItemTitle } from './agenda-commands.ts';
import { ItemPaper } from './item-paper.tsx';
import { laterWords } from './later-words.ts';
import { UrgentDialog } from './urgent-dialog.tsx';
import type { AgendaState } from './use-agenda.ts';
import { knownOf } from './paper-parts.ts';
import { usePaperParts } from './use-paper-parts.ts';
import { withheldParts } from './withheld-parts.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

const fields: readonly Field[] = [
  { name: 'title', label: 'Item', shape: { type: 'line' }, help: 'Empty: as its paper is called.' },
  { name: 'note', label: 'Beneath it', shape: { type: 'text' } },
  { name: 'presenter', label: 'Presented by', shape: { type: 'reference', to: 'person' } },
  { name: 'minutes', label: 'Time in minutes', shape: { type: 'whole', min: 0, max: 1440, optional: true }, help: 'How long it is planned to take.' },
];

/** Everything about one item of an agenda, each part saved by itself, and the steps that can be taken with it. */
export function ItemPanel({
  meeting,
  agenda,
  line,
  onGone,
}: {
  readonly meeting: Meeting;
  readonly agenda: AgendaState;
  readonly line: AgendaLine;
  readonly onGone: () => void;
}) {
  const store = useStore();
  const [dialog, setDialog] = useState<'access' | 'withdraw' | 'urgent' | null>(null);
  const { item } = line;
  const form = useRef<HTMLDivElement>(null);
  const isUnnamed = useRef(item.title === newItemTitle);
  const [isDrawn, setDrawn] = useState(false);
  // The panel is hidden until it is told that there is something in it, and only then can it take the focus.
  useLayoutEffect(() => setDrawn(true), []);
  useEffect(() => {
    if (!isDrawn || !isUnnamed.current) return;
    const title = form.current?.querySelector('input');
    title?.focus();
    title?.select();
  }, [isDrawn]);
  const disabled = !store.writable;
  const set = async (label: string, patch: (now: AgendaItem) => Partial<AgendaItem>) => {
    const done = await changeItem(store, meeting.id, item.id, label, patch);
    return done.ok ? null : done.problem.message;
  };
  const tell = (done: Promise<Result<unknown>>) => void done.then((result) => !result.ok && sayProblem(result.problem.message));
  const step = (label: string, patch: Partial<AgendaItem>) => void set(label, () => patch).then((problem) => problem && sayProblem(problem));
  const at = agenda.lines.indexOf(line);
  const waiting = agenda.waiting.get(line.id) ?? null;
  const late = agenda.late.get(line.id) ?? null;
  const later = agenda.later.get(line.id) ?? 0;
  const parts = usePaperParts(item, agenda);
  const lacking = lackingIn(line.access);
  return (
    <Inspector label="agenda item">
      <h2 className="inspector-title">{`Item ${line.number}`}</h2>
      <div ref={form} className="record-form">
        {fields.map((field) => (
          <FieldEditor
            key={field.name}
            draftKey={`meeting:${meeting.id}:agenda:${item.id}:${field.name}`}
            field={field}
            value={item[field.name as keyof AgendaItem]}
            readOnly={disabled}
            save={(next) => set('Edit an agenda item', (now) => ({ [field.name]: next(now[field.name as keyof AgendaItem]) }))}
          />
        ))}
        <ItemPaper meeting={meeting} agenda={agenda} item={item} disabled={disabled} onChoose={(patch) => step('Choose the paper of an agenda item', patch)} />
        <section className="agenda-panel-part">
          <h3>Who may see it</h3>
          <p>
            {accessChoices.find(({ value }) => value === line.access.access)?.label}
            {item.access === 'exempt' && item.paragraphs.length > 0 && `, ${paragraphWords(item.paragraphs)}`}
            {line.access.access !== 'open' && item.publicTitle && `; in public “${item.publicTitle}”`}
          </p>
          {lacking && (
            <p className="field-help">
              {hasLaterPaper(item) ? 'It was not decided for this paper, or this version of it: kept from the public until you decide again.' : lacking}
            </p>
          )}
          {line.access.access === 'open' && <WithheldParts words={withheldParts(item, parts.parts)} />}
          {later > 0 && <p className="field-help">{`${capital(laterWords(later))}: kept from the public.`}</p>}
          <div className="toolbar">
            <Button disabled={disabled} onClick={() => setDialog('access')}>
              Decide …
            </Button>
            {item.access === 'undecided' && item.paragraphs.length === 0 && (
              <Button
                disabled={disabled || !parts.isRead}
                onClick={() => step('Open an agenda item to the public', { access: 'open', known: knownOf(item, parts) })}
              >
                Open to the public
              </Button>
            )}
          </div>
        </section>
        {waiting !== null && !line.withdrawn && (
          <section className="agenda-panel-part">
            <h3>Not published yet</h3>
            <p>{waiting}</p>
          </section>
        )}
        {late !== null && !line.withdrawn && (
          <section className="agenda-panel-part">
            <h3>Late item</h3>
            <p>{`${late} ${item.urgent === '' ? 'It may be considered only if the chair holds it urgent, for special circumstances that are minuted.' : 'The chair holds it urgent.'}`}</p>
            <Button disabled={disabled} onClick={() => setDialog('urgent')}>
              {item.urgent === '' ? 'Take as urgent …' : 'Change the reason …'}
            </Button>
          </section>
        )}
        <section className="agenda-panel-part">
          <h3>Place on the agenda</h3>
          <div className="toolbar">
            <ListItemSteps
              name={`item ${line.number}`}
              index={at}
              count={agenda.lines.length}
              disabled={disabled}
              onMove={(by) =>
                tell(changeMeeting(store, meeting.id, { command: 'agenda.move', label: 'Move an agenda item' }, (now) => moveStep(now, item.id, by)))
              }
            />
            {line.level === 0 && at > 0 && (
              <Button disabled={disabled} onClick={() => step('Put an agenda item under another', { isSub: true })}>
                Put under the item above
              </Button>
            )}
            {line.level === 1 && (
              <Button disabled={disabled} onClick={() => step('Put an agenda item on the first level', { isSub: false })}>
                Put on the first level
              </Button>
            )}
          </div>
          <div className="toolbar">
            {line.withdrawn ? (
              <Button disabled={disabled} onClick={() => step('Bring an agenda item back', { withdrawn: null, withdrawnReason: '' })}>
                Bring back
              </Button>
            ) : (
              <Button disabled={disabled} onClick={() => setDialog('withdraw')}>
                Withdraw …
              </Button>
            )}
            {!item.number && (
              <Button
                look="danger"
                disabled={disabled}
                onClick={() => void dropItem(store, meeting.id, item.id).then((done) => (done.ok ? onGone() : sayProblem(done.problem.message)))}
              >
                Remove
              </Button>
            )}
          </div>
          {item.number && <p className="field-help">It was published under this number, so it can be withdrawn and no longer removed.</p>}
        </section>
      </div>
      {dialog === 'access' && <AccessDialog meeting={meeting} agenda={agenda} line={line} onClose={() => setDialog(null)} />}
      {dialog === 'withdraw' && <WithdrawDialog meeting={meeting} line={line} onClose={() => setDialog(null)} />}
      {dialog === 'urgent' && <UrgentDialog meeting={meeting} line={line} onClose={() => setDialog(null)} />}
    </Inspector>
  );
}

function WithheldParts({ words }: { readonly words: readonly string[] }) {
  return words.map((one) => (
    <p key={one} className="field-help">
      {one}
    </p>
  ));
}
