import { longDate } from '#shared/base/calendar-date.ts';
import type { Committee } from '#shared/domain/committee.ts';
import type { Meeting } from '#shared/domain/meeting/index.ts';
import { publicationOf } from '#shared/meetings/publication.ts';
import type { PackSource } from '#shared/packs/pack-source.ts';
import { useLookups } from '#renderer/parts/lookups.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog, DialogClose } from '#renderer/ui/dialog.tsx';
import { say } from '#renderer/ui/message.tsx';
import { Notice } from '#renderer/ui/notice.tsx';
import { ChooseStep } from './choose-step.tsx';
import { FoundStep } from './found-step.tsx';
import type { GatheredPack } from './gather-pack.ts';
import { chosenSource, type PackBefore, type PackChoices } from './pack-choices.ts';
import { useMaking } from './use-making.ts';

/** A pack that is looked at before it is made. */
export type Drafted = { readonly source: PackSource; readonly gathered: GatheredPack; readonly choices: PackChoices };

/** Makes a pack, from what is to be looked at to the files that are kept. Long work shows how far it is and can be cancelled. */
export function MakePackDialog({
  meeting,
  before,
  supplements,
  onPreview,
  onMade,
  onClose,
}: {
  readonly meeting: Meeting;
  readonly before: PackBefore | null;
  /** How many supplements the meeting has. */
  readonly supplements: number;
  readonly onPreview: (drafted: Drafted) => void;
  readonly onMade: () => void;
  readonly onClose: () => void;
}) {
  const { settings, recordsOf } = useLookups();
  const { making, make, cancel, allow } = useMaking(meeting, before, supplements, (pack, { remarks }) => {
    say([`“${pack.title}” is made and kept, and every file was read back.`, ...remarks.map((one) => `${one.output}: ${one.sentence}`)].join(' '));
    onMade();
  });
  const committee = recordsOf('committee').find((one) => one.id === meeting.committee) ?? null;
  const isBusy = making.is === 'making' || making.is === 'storing';
  return (
    <Dialog title={before ? 'Make a supplement or another pack' : 'Make an agenda pack'} wide onClose={() => (isBusy ? cancel() : onClose())}>
      {making.is === 'gathering' && <p role="status">Reading the agenda and its papers …</p>}
      {making.is === 'choosing' && (
        <ChooseStep
          gathered={making.gathered}
          findings={making.findings}
          chosen={making.choices}
          before={before}
          publishBy={publishBy(meeting, committee, settings)}
          onMake={(choices) => void make(making.gathered, choices)}
          onPreview={(choices) => {
            const source = { ...chosenSource(making.gathered.source, choices, before, supplements), files: {} };
            onPreview({ source, gathered: making.gathered, choices });
          }}
          onClose={onClose}
        />
      )}
      {making.is === 'making' && (
        <div className="pack-making">
          <p role="status">{making.progress ? `${making.progress.step} (step ${making.progress.at} of ${making.progress.of})` : 'Beginning …'}</p>
          <progress aria-label="Pack made" max={1} value={making.progress ? (making.progress.at - 1 + making.progress.done) / making.progress.of : 0} />
          <div className="dialog-actions">
            <Button onClick={cancel}>Cancel</Button>
          </div>
        </div>
      )}
      {making.is === 'found' && (
        <FoundStep
          made={making.made}
          by={making.gathered.source.by}
          onAllow={(allowed) => void allow(making.gathered, making.made, allowed)}
          onClose={onClose}
        />
      )}
      {making.is === 'storing' && <p role="status">Keeping the pack …</p>}
      {making.is === 'refused' && (
        <>
          <Notice tone="danger">{making.message}</Notice>
          <DialogClose onClose={onClose} />
        </>
      )}
    </Dialog>
  );
}

function publishBy(meeting: Meeting, committee: Committee | null, settings: Parameters<typeof publicationOf>[2]): string {
  if (meeting.date === null) return '';
  const { day } = publicationOf({ date: meeting.date, published: null }, committee, settings);
  return `The meeting is on ${longDate(meeting.date)}. Agenda and open papers must be published by ${longDate(day)}.`;
}
