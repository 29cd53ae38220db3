import { type FormEvent, useState } from 'react';
import { newId } from '#shared/base/ids.ts';
import { byPlace, placeBetween } from '#shared/base/order-key.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { Attendance, Meeting } from '#shared/domain/meeting/index.ts';
import type { Field } from '#shared/domain/noun.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { FieldEditor } from '#renderer/parts/record-form/field-editor.tsx';
import { RecordPicker } from '#renderer/parts/record-picker.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { FieldFrame, FieldProblem } from '#renderer/ui/field.tsx';
import type { MeetingSave } from './use-meeting-save.ts';

const presences: readonly (readonly [Attendance['presence'], string])[] = [
  ['present', 'Present'],
  ['apologies', 'Apologies'],
  ['absent', 'Absent'],
  ['attending', 'In attendance'],
];

/** Who was there, a person a row: one click or arrow key for each, substitutes beside whom they stand for. */
export function AttendanceTable({ meeting, committee, save }: { readonly meeting: Meeting; readonly committee: Committee | null; readonly save: MeetingSave }) {
  const lookups = useLookups();
  const [problem, setProblem] = useState<string | null>(null);
  const rows = [...meeting.attendance].sort(byPlace);
  const nameOf = ({ person, name }: Pick<Attendance, 'person' | 'name'>) =>
    (person === null ? name : (lookups.titleOf('person', person) ?? name)) || 'Without a name';
  const change = (next: (all: readonly Attendance[]) => readonly Attendance[]) =>
    void save
      .field('attendance')((now) => next(now as Meeting['attendance']))
      .then(setProblem);
  const set = (id: string, patch: Partial<Attendance>) => change((all) => all.map((one) => (one.id === id ? { ...one, ...patch } : one)));
  const add = (who: Pick<Attendance, 'person' | 'name'>) =>
    change((all) => {
      if (who.person !== null && all.some((one) => one.person === who.person)) return all;
      const place = placeBetween([...all].sort(byPlace).at(-1)?.place ?? null, null);
      return [...all, { id: newId(), place, role: '', presence: 'attending', substituteFor: null, ...who }];
    });
  const seated = seatsOf(committee);
  const away = rows.filter((one) => one.person !== null && (one.presence === 'apologies' || one.presence === 'absent'));
  return (
    <>
      <div className="attendance-scroll">
        <table className="attendance">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">As</th>
              <th scope="col">Presence</th>
              <th scope="col">Substitute for</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((one) => {
              const name = nameOf(one);
              const takesPlace = one.presence === 'present' && (one.substituteFor !== null || (away.length > 0 && !seated.has(one.person)));
              return (
                <tr key={one.id} className={`is-${one.presence}`}>
                  <th scope="row">{name}</th>
                  <td className="hidden-labels">
                    <FieldEditor
                      draftKey={`meeting:${meeting.id}:attendance:${one.id}:role`}
                      field={{ ...role, label: `${name} as` }}
                      value={one.role}
                      readOnly={save.readOnly}
                      save={(next) =>
                        save.field('attendance')((now) =>
                          (now as Meeting['attendance']).map((each) => (each.id === one.id ? { ...each, role: next(each.role) as string } : each)),
                        )
                      }
                    />
                  </td>
                  <td>
                    <fieldset className="presence" disabled={save.readOnly}>
                      <legend className="visually-hidden">Presence of {name}</legend>
                      {presences.map(([value, words]) => (
                        <label key={value}>
                          <input
                            type="radio"
                            name={`presence-${one.id}`}
                            checked={one.presence === value}
                            onChange={() => set(one.id, { presence: value, ...(value === 'present' ? {} : { substituteFor: null }) })}
                          />
                          {words}
                        </label>
                      ))}
                    </fieldset>
                  </td>
                  <td>
                    {takesPlace && (
                      <select
                        className="input"
                        aria-label={`${name} is substitute for`}
                        value={one.substituteFor ?? ''}
                        disabled={save.readOnly}
                        onChange={(event) => set(one.id, { substituteFor: event.target.value || null })}
                      >
                        <option value="">Nobody</option>
                        {[...away.map((each) => each.person), one.substituteFor]
                          .filter((id, index, all) => id !== null && all.indexOf(id) === index)
                          .map((id) => (
                            <option key={id} value={id ?? ''}>
                              {nameOf({ person: id ?? null, name: '' })}
                            </option>
                          ))}
                      </select>
                    )}
                  </td>
                  <td>
                    {!save.readOnly && (
                      <IconButton
                        icon="remove"
                        label={`Remove ${name} from the attendance`}
                        onClick={() => change((all) => all.filter((each) => each.id !== one.id))}
                      />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <FieldProblem>{problem}</FieldProblem>
      {!save.readOnly && (
        <div className="attendance-add">
          <FieldFrame label="Add a person">
            {(control) => (
              <RecordPicker key={rows.length} control={control} kind="person" value={null} onChoose={(person) => person && add({ person, name: '' })} />
            )}
          </FieldFrame>
          <NameAlone onAdd={(name) => add({ person: null, name })} />
        </div>
      )}
    </>
  );
}

/** Those who sit on the committee in their own right, and so stand for nobody else. */
function seatsOf(committee: Committee | null): ReadonlySet<string | null> {
  const members = committee?.members.filter((one) => !/substitut/i.test(one.role)).map((one) => one.person) ?? [];
  return new Set([committee?.chair ?? '', committee?.viceChair ?? '', ...members]);
}

const role: Field = { name: 'role', label: 'As', shape: { type: 'line' } };

/** Somebody who is in no register: a name is enough. */
function NameAlone({ onAdd }: { readonly onAdd: (name: string) => void }) {
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <form className="name-alone" onSubmit={submit}>
      <FieldFrame label="Or a name alone">
        {(control) => (
          <input {...control} className="input" autoComplete="off" value={name} maxLength={300} onChange={(event) => setName(event.target.value)} />
        )}
      </FieldFrame>
      <Button type="submit" look="quiet" icon="add" disabled={name.trim() === ''}>
        Add
      </Button>
    </form>
  );
}

/** '5 present, apologies from 1', and where too few were there for the committee to decide. */
export function attendanceWords(
  attendance: readonly Pick<Attendance, 'presence'>[],
  quorum: number | null,
): { readonly words: string; readonly short: string | null } {
  const count = (presence: Attendance['presence']) => attendance.filter((one) => one.presence === presence).length;
  const present = count('present');
  const words = [
    `${present} present`,
    ...(count('apologies') ? [`apologies from ${count('apologies')}`] : []),
    ...(count('attending') ? [`${count('attending')} in attendance`] : []),
  ].join(', ');
  return { words, short: quorum !== null && present < quorum ? `Fewer than the quorum of ${quorum} were present.` : null };
}
