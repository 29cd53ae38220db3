import { useMemo, useState } from 'react';
import { refuse } from '#shared/base/result.ts';
import type { Report } from '#shared/domain/report/index.ts';
import type { Room, Scene } from '#shared/pictures/scene.ts';
import { useStore } from '#renderer/data/index.ts';
import { FieldFrame, FlagField } from '#renderer/ui/field.tsx';
import { PutDialog } from '../report-place/put-dialog.tsx';
import type { ReportPlace } from '../report-place/report-places.ts';
import { portrait, putIntoReport, roomOf } from './put-into-report.ts';

/** Asks which report and which of its parts a picture goes into, and what is said about it there. */
export function PutPicture({
  pages,
  programme,
  onClose,
}: {
  readonly pages: (room: Room) => readonly Scene[];
  /** Its reports stand first. */
  readonly programme: string | null;
  readonly onClose: () => void;
}) {
  const store = useStore();
  const [first] = useState(() => pages(portrait)[0]);
  const [alt, setAlt] = useState(first?.alt.replace(/^Part 1 of \d+\. /, '') ?? '');
  const [caption, setCaption] = useState(first?.title.replace(/ \(1 of \d+\)$/, '') ?? '');
  const [withTable, setWithTable] = useState(false);
  const scenesFor = useScenes(pages);
  const put = async (report: Report, place: ReportPlace) => {
    if (alt.trim() === '') return refuse('empty', 'Please describe the picture: a published paper must be readable for people who cannot see it.');
    return putIntoReport(store, report, place, scenesFor(place), { alt: alt.trim(), caption: caption.replace(/\s+/g, ' ').trim(), withTable });
  };
  const helpFor = (place: ReportPlace) => {
    const count = scenesFor(place).length;
    return count > 1 ? `It does not fit on one page and becomes ${count} pictures, each with its own description.` : undefined;
  };
  const fieldsFor = (place: ReportPlace) => {
    const scenes = scenesFor(place);
    return (
      <>
        <FieldFrame label="Caption" help="Printed under the picture with its number. Leave it empty for none.">
          {(control) => <input {...control} className="input" maxLength={280} value={caption} onChange={(event) => setCaption(event.target.value)} />}
        </FieldFrame>
        {scenes.length < 2 && (
          <FieldFrame label="Description" help="For people who cannot see the picture. Made from the data; change it where more should be said.">
            {(control) => <textarea {...control} className="input" rows={4} maxLength={2000} value={alt} onChange={(event) => setAlt(event.target.value)} />}
          </FieldFrame>
        )}
        <FlagField
          label="Put its table below it too"
          help={`The same facts in ${scenes.reduce((sum, one) => sum + one.table.rows.length, 0)} rows, for those who would rather read them.`}
          checked={withTable}
          onChange={setWithTable}
        />
      </>
    );
  };
  return <PutDialog {...{ programme, put, helpFor, fieldsFor, onClose }} />;
}

/** The pictures for the room of a part, drawn once for each kind of page. */
function useScenes(pages: (room: Room) => readonly Scene[]): (place: ReportPlace) => readonly Scene[] {
  const drawn = useMemo(() => ({ pages, byRoom: new Map<Room, readonly Scene[]>() }), [pages]);
  return (place) => {
    const room = roomOf(place);
    const scenes = drawn.byRoom.get(room) ?? drawn.pages(room);
    drawn.byRoom.set(room, scenes);
    return scenes;
  };
}
