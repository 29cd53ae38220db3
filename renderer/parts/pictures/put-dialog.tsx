import { type FormEvent, useMemo, useState } from 'react';
import type { Report } from '#shared/domain/report/index.ts';
import type { Room, Scene } from '#shared/pictures/scene.ts';
import { useRecords, useStore } from '#renderer/data/index.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { FieldFrame, FlagField } from '#renderer/ui/field.tsx';
import { picturePlaces, portrait, putIntoReport } from './put-into-report.ts';

/** Asks which report and which of its parts a picture goes into, and what is said about it there. */
export function PutDialog({
  pages,
  programme,
  onPut,
  onClose,
}: {
  readonly pages: (room: Room) => readonly Scene[];
  /** Its reports stand first. */
  readonly programme: string | null;
  readonly onPut: (report: Report, place: string) => void;
  readonly onClose: () => void;
}) {
  const store = useStore();
  const records = useRecords('report');
  const reports = (records ?? [])
    .filter((one) => one.issued === null)
    .sort((a, b) => Number(b.programme === programme) - Number(a.programme === programme) || a.title.localeCompare(b.title, 'en-GB'));
  const [chosen, setChosen] = useState<string | null>(null);
  const [slot, setSlot] = useState<string | null>(null);
  const [first] = useState(() => pages(portrait)[0]);
  const [alt, setAlt] = useState(first?.alt.replace(/^Part 1 of \d+\. /, '') ?? '');
  const [caption, setCaption] = useState(first?.title.replace(/ \(1 of \d+\)$/, '') ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const [withTable, setWithTable] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const report = reports.find((one) => one.id === chosen) ?? reports[0];
  const places = report ? picturePlaces(report) : [];
  const place = places.find((one) => one.slot === slot) ?? places.find((one) => one.isUsual) ?? places[0];
  const room = place?.room;
  const scenes = useMemo(() => (room ? pages(room) : []), [pages, room]);

  const put = async (event: FormEvent) => {
    event.preventDefault();
    if (!report || !place) return;
    if (alt.trim() === '') return setProblem('Please describe the picture: a published paper must be readable for people who cannot see it.');
    setBusy(true);
    const result = await putIntoReport(store, report, place, scenes, { alt: alt.trim(), caption: caption.replace(/\s+/g, ' ').trim(), withTable });
    setBusy(false);
    if (result.ok) onPut(report, place.label);
    else setProblem(result.problem.message);
  };
  if (!records) return null;
  if (!report)
    return (
      <Dialog title="Put into a report" onClose={onClose}>
        <p>There is no report that can still be written in. Begin one under Reports first; a report that has been issued stays as it is.</p>
        <div className="dialog-actions">
          <Button look="primary" onClick={onClose}>
            Close
          </Button>
        </div>
      </Dialog>
    );
  return (
    <Dialog title="Put into a report" wide onClose={onClose}>
      <form className="picture-put" onSubmit={(event) => void put(event)}>
        <FieldFrame label="Report">
          {(control) => (
            <select {...control} className="input" value={report.id} onChange={(event) => setChosen(event.target.value)}>
              {reports.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
        <FieldFrame
          label="At the end of"
          help={scenes.length > 1 ? `It does not fit on one page and becomes ${scenes.length} pictures, each with its own description.` : undefined}
        >
          {(control) => (
            <select {...control} className="input" value={place?.slot} onChange={(event) => setSlot(event.target.value)}>
              {places.map((one) => (
                <option key={one.slot} value={one.slot}>
                  {one.label}
                </option>
              ))}
            </select>
          )}
        </FieldFrame>
        <FieldFrame label="Caption" help="Printed under the picture with its number. Leave it empty for none.">
          {(control) => <input {...control} className="input" maxLength={280} value={caption} onChange={(event) => setCaption(event.target.value)} />}
        </FieldFrame>
        {scenes.length < 2 && (
          <FieldFrame
            label="Description"
            problem={problem}
            help="For people who cannot see the picture. Made from the data; change it where more should be said."
          >
            {(control) => <textarea {...control} className="input" rows={4} maxLength={2000} value={alt} onChange={(event) => setAlt(event.target.value)} />}
          </FieldFrame>
        )}
        <FlagField
          label="Put its table below it too"
          help={`The same facts in ${scenes.reduce((sum, one) => sum + one.table.rows.length, 0)} rows, for those who would rather read them.`}
          checked={withTable}
          onChange={setWithTable}
        />
        {scenes.length > 1 && problem && <p className="field-problem">{problem}</p>}
        <div className="dialog-actions">
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" disabled={isBusy || !place || !store.writable}>
            Put it in
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
