import './moving.css';
import { useMemo, useState } from 'react';
import { longDate } from '#shared/base/calendar-date.ts';
import type { Slot } from '#shared/domain/report/index.ts';
import { buildOutline } from '#shared/outline/build.ts';
import { standingWords } from '#shared/outline/front.ts';
import type { Template } from '#shared/templates/index.ts';
import { filledSlots, type HeldPart, keptAside, movePlaces, noLongerPrinted, planMove } from '#shared/templates/moving.ts';
import { type BlockRow, useStore } from '#renderer/data/index.ts';
import { localDay } from '#renderer/parts/local-day.ts';
import { PaperPreview } from '#renderer/parts/paper-preview.tsx';
import { pictureReader } from '#renderer/parts/register-blocks/drawn-pictures.ts';
import { useTemplates } from '#renderer/parts/report-making/templates.ts';
import { StepDialog } from '#renderer/parts/step-dialog.tsx';
import { undoStep } from '#renderer/parts/take-back.ts';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { say } from '#renderer/ui/message.tsx';
import type { Fields } from '../editor/paper-session.ts';
import { moveReport } from './move-command.ts';
import { movedReport } from './move-report.ts';

const keyOf = ({ id, version }: Template) => `${id} ${version}`;

/** Shows where every part of a report goes in another template, lets each be sent elsewhere, and moves it in one change. */
export function MoveDialog({
  fields,
  blocks,
  isAside,
  onClose,
}: {
  readonly fields: Fields;
  readonly blocks: readonly BlockRow[];
  /** Only parts that are kept aside are given a place, and the template stays. */
  readonly isAside: boolean;
  readonly onClose: () => void;
}) {
  const store = useStore();
  const { template, report } = fields;
  const templates = useTemplates();
  const others = isAside ? [template] : templates.all.filter((one) => keyOf(one) !== keyOf(template));
  const [key, setKey] = useState(() => keyOf(firstChoice(others, template)));
  const [sent, setSent] = useState<Readonly<Record<Slot, Slot>>>({});
  const to = others.find((one) => keyOf(one) === key) ?? template;
  const parts = useMemo(() => plannedParts(fields, blocks, to, isAside).map((part) => sentElsewhere(part, sent)), [fields, blocks, to, isAside, sent]);
  const outline = useMemo(() => {
    const people = new Map(fields.people.map((one) => [one.id, one]));
    const moved = movedReport({ report, blocks }, to, parts, standingWords({ ...fields, people }));
    return buildOutline({ ...fields, ...moved, template: to });
  }, [fields, report, blocks, to, parts]);
  const places = [...movePlaces(to, report).map((one) => [one.slot, one.heading] as const), ['', 'Keep aside, not printed'] as const];
  const hidden = isAside ? [] : noLongerPrinted(template, to, report);
  const perform = async () => {
    const result = await moveReport(store, report.id, to, parts);
    if (result.ok && result.value) say(isAside ? 'The parts have their place.' : `Moved to “${to.name}”.`, undoStep(store, result.value));
    return result;
  };
  return (
    <StepDialog
      title={isAside ? 'Give a place to what is kept aside' : 'Move to another template'}
      yes={isAside ? 'Put them there' : 'Move the report'}
      wide
      canPerform={store.writable}
      onClose={onClose}
      perform={perform}
    >
      {!isAside && (
        <ChoiceField
          label="Template"
          help={numberWords(template, to)}
          value={key}
          options={others.map((one) => [keyOf(one), versionWords(one)] as const)}
          onChoose={(next) => {
            setKey(next);
            setSent({});
          }}
        />
      )}
      <div className="move-sides">
        <div className="move-plan">
          {parts.length === 0 ? (
            <p>The report has no words yet.</p>
          ) : (
            <table className="plain-table move-table">
              <thead>
                <tr>
                  <th scope="col">What is written under</th>
                  <th scope="col">Goes to</th>
                </tr>
              </thead>
              <tbody>
                {parts.map((part) => (
                  <tr key={part.slot}>
                    <th scope="row">{part.heading}</th>
                    <td>
                      <select
                        className="input"
                        aria-label={`Where “${part.heading}” goes`}
                        value={part.to ?? ''}
                        onChange={(event) => setSent((now) => ({ ...now, [part.slot]: event.target.value }))}
                      >
                        {places.map(([slot, heading]) => (
                          <option key={slot} value={slot}>
                            {heading}
                          </option>
                        ))}
                      </select>
                      <small>{whyWords[part.why]}</small>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          {hidden.length > 0 && (
            <div>
              <p>This template does not print the following. It stays in the report, and comes back in a template that does.</p>
              <ul className="move-hidden">
                {hidden.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <section className="move-preview" aria-label="The report as it will be" tabIndex={0}>
          <PaperPreview outline={outline} readPicture={pictureReader(store)} onLink={() => {}} />
        </section>
      </div>
    </StepDialog>
  );
}

const whyWords: Readonly<Record<HeldPart['why'], string>> = {
  same: '',
  role: 'The part with the same purpose.',
  body: 'Under its old heading.',
  aside: '',
};

function plannedParts({ template, report }: Fields, blocks: readonly BlockRow[], to: Template, isAside: boolean): readonly HeldPart[] {
  const filled = filledSlots(blocks);
  if (!isAside) return planMove(template, to, report, filled);
  const aside = keptAside(template, report, filled).map((one) => one.slot);
  return planMove(template, to, report, aside);
}

function sentElsewhere(part: HeldPart, sent: Readonly<Record<Slot, Slot>>): HeldPart {
  const slot = sent[part.slot];
  if (slot === undefined || slot === (part.to ?? '')) return part;
  if (slot === '') return { ...part, to: null, why: 'aside' };
  return { ...part, to: slot, why: slot === part.slot ? 'same' : 'body' };
}

/** The newest version of the report's own template, where there is one; else the first of the others that still holds. */
function firstChoice(others: readonly Template[], template: Template): Template {
  const strangers = others.filter((one) => one.id !== template.id);
  return others.find((one) => one.id === template.id && one.version > template.version) ?? strangers.find((one) => !hasEnded(one)) ?? strangers[0] ?? template;
}

function hasEnded({ validTo }: Template): boolean {
  return validTo !== null && validTo < localDay();
}

function versionWords(template: Template): string {
  const { name, version, validTo } = template;
  const ended = validTo !== null && hasEnded(template) ? `, until ${longDate(validTo)}` : '';
  return `${name}, version ${version}${ended}`;
}

function numberWords(from: Template, to: Template): string {
  if (from.numbering === to.numbering) return 'Paragraphs are numbered as before.';
  return to.numbering === 'decimal'
    ? 'Headings take numbers here, and paragraphs 1.1, 1.2 …'
    : 'Paragraphs are numbered 1 to the last here; headings take no number.';
}
