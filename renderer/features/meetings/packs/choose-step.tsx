import { useMemo, useState } from 'react';
import { longDate } from '#shared/base/calendar-date.ts';
import { type Audience, audienceChoices, type PackFile } from '#shared/domain/pack/index.ts';
import { compareSources } from '#shared/packs/compare-sources.ts';
import { type PreflightFinding, undecidedItems } from '#shared/packs/preflight.ts';
import { ask } from '#renderer/ui/ask.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ChoiceField } from '#renderer/ui/choice-field.tsx';
import { FieldFrame, FlagField } from '#renderer/ui/field.tsx';
import { ChangeList } from './change-list.tsx';
import { FindingList } from './finding-list.tsx';
import { formWords } from './form-words.ts';
import type { GatheredPack } from './gather-pack.ts';
import type { PackBefore, PackChoices } from './pack-choices.ts';

const forms: readonly PackFile['form'][] = ['pdf', 'word', 'html', 'zip'];

/** What is to be looked at, and what is made: for whom, in which forms, and whether it adds to the pack before. */
export function ChooseStep({
  gathered,
  findings,
  chosen,
  before,
  publishBy,
  onMake,
  onPreview,
  onClose,
}: {
  readonly gathered: GatheredPack;
  readonly findings: readonly PreflightFinding[];
  /** What was chosen before the making was cancelled. */
  readonly chosen: PackChoices | null;
  readonly before: PackBefore | null;
  /** The sentence about the day by which it must be published, or ''. */
  readonly publishBy: string;
  readonly onMake: (choices: PackChoices) => void;
  readonly onPreview: (choices: PackChoices) => void;
  readonly onClose: () => void;
}) {
  const [choices, setChoices] = useState<PackChoices>(
    chosen ?? {
      audiences: ['public', 'members'],
      forms: ['pdf', 'word'],
      isSupplement: before !== null,
      pages: 'on',
      note: '',
    },
  );
  const set = (patch: Partial<PackChoices>) => setChoices((now) => ({ ...now, ...patch }));
  const changes = useMemo(() => before && compareSources(before.source, gathered.source), [before, gathered]);
  const undecided = useMemo(() => undecidedItems(gathered), [gathered]);
  // Nothing is published half decided by one click.
  const make = async () => {
    const isSure =
      undecided.length === 0 ||
      !choices.audiences.includes('public') ||
      (await ask({
        title: undecided.length === 1 ? 'An item is not decided' : `${undecided.length} items are not decided`,
        text: `${undecided.join(' ')} Decide on the Agenda tab who may read ${undecided.length === 1 ? 'it' : 'them'}, or publish the agenda so.`,
        yes: 'Make the pack so',
        no: 'Back',
        danger: true,
      }));
    if (isSure) onMake(choices);
  };
  const canMake = choices.audiences.length > 0 && choices.forms.length > 0 && gathered.source.items.length > 0 && gathered.source.meeting.date !== null;
  return (
    <div className="pack-making">
      {publishBy !== '' && <p>{publishBy}</p>}
      <FindingList findings={findings} />
      {before && (
        <div className="pack-choices">
          <ChoiceField
            label="What is made"
            value={choices.isSupplement ? 'supplement' : 'agenda'}
            options={[
              ['supplement', `A supplement to the pack of ${longDate(before.pack.made)}`],
              ['agenda', 'The whole agenda pack again'],
            ]}
            onChoose={(value) => set({ isSupplement: value === 'supplement' })}
            help="Either way the packs that were made before stay as they are."
          />
          {choices.isSupplement && (
            <ChoiceField
              label="Page numbers"
              value={choices.pages}
              options={[
                ['on', 'Go on from the pack before'],
                ['own', 'Begin with S1'],
              ]}
              onChoose={(pages) => set({ pages })}
            />
          )}
        </div>
      )}
      {before && choices.isSupplement && changes && <ChangeList lines={changes} items={gathered.source.items} />}
      <div className="pack-choices">
        <fieldset>
          <legend>For whom</legend>
          {audienceChoices.map(({ value, label }) => (
            <FlagField
              key={value}
              label={label}
              help={audienceHelp[value]}
              checked={choices.audiences.includes(value)}
              onChange={(on) =>
                set({ audiences: audienceChoices.map((one) => one.value).filter((one) => (one === value ? on : choices.audiences.includes(one))) })
              }
            />
          ))}
        </fieldset>
        <fieldset>
          <legend>Forms</legend>
          {forms.map((form) => (
            <FlagField
              key={form}
              label={formWords[form]}
              help={formHelp[form]}
              checked={choices.forms.includes(form)}
              onChange={(on) => set({ forms: forms.filter((one) => (one === form ? on : choices.forms.includes(one))) })}
            />
          ))}
        </fieldset>
      </div>
      <FieldFrame label="Note" help={choices.isSupplement ? 'Printed on the front of the supplement, for everybody.' : 'Kept with the pack, and not printed.'}>
        {(control) => <input {...control} className="input" value={choices.note} maxLength={300} onChange={(event) => set({ note: event.target.value })} />}
      </FieldFrame>
      <div className="dialog-actions">
        <Button onClick={onClose}>Cancel</Button>
        <Button disabled={choices.audiences.length === 0} onClick={() => onPreview(choices)}>
          Preview
        </Button>
        <Button look="primary" disabled={!canMake} onClick={() => void make()}>
          Make the pack
        </Button>
      </div>
    </div>
  );
}

const audienceHelp: Readonly<Record<Audience, string>> = {
  public: 'Only what was decided to be open.',
  members: 'With exempt and confidential papers, marked.',
  officers: 'As for members, with who introduces each item and for how long.',
};

const formHelp: Readonly<Record<PackFile['form'], string>> = {
  pdf: 'The whole pack with bookmarks; received PDFs are joined in.',
  word: 'The whole pack as one file, paged by Word; received PDFs are named.',
  html: 'One page for a website; received PDFs are named.',
  zip: 'Each paper as a file of its own.',
};
